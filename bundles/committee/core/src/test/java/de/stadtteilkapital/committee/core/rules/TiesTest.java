package de.stadtteilkapital.committee.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.TieRule;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.platform.api.Text;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a tie comes to is as the body wants it. */
class TiesTest {
    private static final LegalMajority RULE = new LegalMajority();

    private static VotingFacts facts(MajorityRule majority, TieRule tie, Tally tally) {
        return new VotingFacts("hamm-norden", "komitee", majority, "GO § 7", tally, tie, "GO § 8");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "ties.csv", delimiter = ';', useHeadersInDisplayName = true)
    void aTieIsAsTheTableHasIt(
            MajorityRule majority,
            TieRule tie,
            int yes,
            int no,
            int abstain,
            int present,
            Ballot.Choice presiding,
            String follows,
            Ballot.Choice casting) {
        VotingFacts facts = facts(majority, tie, new Tally(yes, no, abstain, present, presiding));
        VotingOutcome outcome = RULE.judge(facts);
        assertThat(outcome.putOff() ? "put off" : outcome.carried() ? "carried" : "lost")
                .isEqualTo(follows);
        assertThat(LegalMajority.castingVote(facts).orElse(null)).isEqualTo(casting);
    }

    /** What is no tie does not ask what the body wants of one, and a tie names where that stands. */
    @ParameterizedTest
    @EnumSource
    void onlyATieIsCountedByItsRule(TieRule tie) {
        IntStream.rangeClosed(0, 9)
                .forEach(yes -> IntStream.rangeClosed(0, 9).forEach(no -> {
                    Tally tally = new Tally(yes, no, 0, yes + no, null);
                    VotingOutcome outcome = RULE.judge(facts(MajorityRule.VOTES_CAST, tie, tally));
                    assertThat(outcome.putOff()).as("%s", tally).isEqualTo(yes == no && tie == TieRule.POSTPONED);
                    assertThat(outcome.carried()).as("%s", tally).isEqualTo(yes > no);
                    assertThat(outcome.explanation().german()).contains(yes == no ? "GO § 8" : "GO § 7");
                }));
    }

    /** Votes that were kept before bodies could want otherwise are counted as they were, word for word. */
    @Test
    void whatWasKeptBeforeIsCountedAsTheLawHasIt() {
        Tally tie = new Tally(3, 3, 0, 6, Ballot.Choice.YES);
        VotingFacts kept =
                new VotingFacts("hamm-norden", "komitee", MajorityRule.VOTES_CAST, "VwVfG § 91", tie, null, null);
        assertThat(RULE.judge(kept))
                .isEqualTo(new VotingOutcome(
                        "committee.majority",
                        "1",
                        "VwVfG § 91",
                        new Text(
                                "Es entscheidet die Mehrheit der abgegebenen Stimmen, bei Gleichheit die Stimme des"
                                        + " Vorsitzes.",
                                "The majority of votes cast decides, in a tie the chair's vote."),
                        true,
                        new Text(
                                "Angenommen: 3 Ja, 3 Nein, 0 Enthaltungen; bei Stimmengleichheit entscheidet die Stimme"
                                        + " des Vorsitzes: Ja (VwVfG § 91).",
                                "Carried: 3 yes, 3 no, 0 abstentions; in a tie the chair's vote decides: yes (VwVfG §"
                                        + " 91).")));
    }
}
