package de.stadtteilkapital.committee.core.rules;

import static de.stadtteilkapital.committee.api.Ballot.Choice.ABSTAIN;
import static de.stadtteilkapital.committee.api.Ballot.Choice.NO;
import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.api.VotingRule;
import de.stadtteilkapital.committee.testing.VotingRuleContract;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalMajorityTest implements VotingRuleContract {
    private static final int LARGEST_BODY = 15;
    private static final LegalMajority RULE = new LegalMajority();

    @Override
    public List<VotingRule> rules() {
        return List.of(RULE);
    }

    private static VotingOutcome law(Tally tally) {
        return RULE.judge(new VotingFacts("hamm-norden", "komitee", MajorityRule.VOTES_CAST, "VwVfG § 91", tally));
    }

    private static VotingOutcome strict(Tally tally) {
        return RULE.judge(
                new VotingFacts("hamm-norden", "komitee", MajorityRule.MEMBERS_PRESENT, "Geschäftsordnung", tally));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # yes, no, abstain, present, the chair's ballot | carried by votes cast, by members present
        5, 2, 0, 7, YES,     true,  true
        4, 3, 0, 7, NO,      true,  true
        3, 4, 0, 7, YES,     false, false
        # abstentions are no votes, but they are members present
        2, 1, 4, 7, ABSTAIN, true,  false
        1, 0, 6, 7, ABSTAIN, true,  false
        # a tie: the chair decides; half of those present is no majority of them, whatever the chair says
        3, 3, 1, 7, YES,     true,  false
        3, 3, 1, 7, NO,      false, false
        3, 3, 0, 6, YES,     true,  false
        3, 3, 0, 6, NO,      false, false
        # a tie without the chair, or with a chair who abstains, is a rejection
        3, 3, 1, 7, ABSTAIN, false, false
        3, 3, 0, 6, ,        false, false
        # nobody for it
        0, 0, 7, 7, ABSTAIN, false, false
        0, 1, 6, 7, ABSTAIN, false, false
        # who is present and silent counts as present
        3, 2, 0, 7, YES,     true,  false
        """)
    void rulesOnExamples(
            int yes, int no, int abstain, int present, Ballot.Choice chair, boolean byCast, boolean byPresent) {
        Tally tally = new Tally(yes, no, abstain, present, chair);
        assertThat(law(tally).carried()).isEqualTo(byCast);
        assertThat(strict(tally).carried()).isEqualTo(byPresent);
    }

    @Test
    void theLawInOtherWords() {
        forAll(t -> assertThat(law(t).carried())
                .as("%s", t)
                .isEqualTo(t.yes() != t.no() ? t.yes() > t.no() : t.chair() == YES));
    }

    @Test
    void whatTheMajorityOfThePresentWantsTheMajorityOfVotesWantsToo() {
        forAll(t -> {
            if (strict(t).carried()) {
                assertThat(law(t).carried()).as("%s", t).isTrue();
            }
        });
    }

    @Test
    void theSentenceSaysWhatWasFound() {
        forAll(t -> {
            VotingOutcome found = law(t);
            assertThat(found.explanation().german())
                    .startsWith(found.carried() ? "Angenommen: " : "Abgelehnt: ")
                    .contains(t.yes() + " Ja, " + t.no() + " Nein, " + t.abstain() + " Enthaltung");
            assertThat(found.explanation().english()).startsWith(found.carried() ? "Carried" : "Not carried");
        });
    }

    @Test
    void ballotsAreCounted() {
        List<Ballot> ballots =
                List.of(new Ballot("a", YES), new Ballot("b", NO), new Ballot("c", YES), new Ballot("d", ABSTAIN));
        assertThat(Tally.of(ballots, 5, "b")).isEqualTo(new Tally(2, 1, 1, 5, NO));
        assertThat(Tally.of(ballots, 5, "e")).isEqualTo(new Tally(2, 1, 1, 5, null));
        assertThatThrownBy(() -> Tally.of(ballots, 3, null)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Every vote of up to {@value #LARGEST_BODY} members present, with the chair on every side. */
    private static void forAll(Consumer<Tally> property) {
        List<Tally> all = new ArrayList<>();
        for (int present = 0; present <= LARGEST_BODY; present++) {
            for (int yes = 0; yes <= present; yes++) {
                for (int no = 0; yes + no <= present; no++) {
                    for (int abstain = 0; yes + no + abstain <= present; abstain++) {
                        all.add(new Tally(yes, no, abstain, present, null));
                        chair(all, new Tally(yes, no, abstain, present, YES), yes);
                        chair(all, new Tally(yes, no, abstain, present, NO), no);
                        chair(all, new Tally(yes, no, abstain, present, ABSTAIN), abstain);
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(10_000);
        all.forEach(property);
    }

    /** The chair's ballot is one of those counted. */
    private static void chair(List<Tally> all, Tally tally, int ofItsKind) {
        if (ofItsKind > 0) {
            all.add(tally);
        }
    }
}
