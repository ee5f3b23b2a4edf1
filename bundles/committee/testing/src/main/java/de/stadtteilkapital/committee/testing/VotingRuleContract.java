package de.stadtteilkapital.committee.testing;

import static de.stadtteilkapital.committee.api.Ballot.Choice.NO;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.Ballot.Choice;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.TieRule;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.api.VotingRule;
import de.stadtteilkapital.platform.testing.contracts.Mark;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of every voting rule, tried with all counts of bodies up to eleven. */
public interface VotingRuleContract {
    /** All that are to be tried. */
    List<VotingRule> rules();

    private static VotingFacts facts(Measure measure, Tally tally) {
        return new VotingFacts(
                "sample", "komitee", measure.majority(), "Geschäftsordnung", tally, measure.tie(), "Geschäftsordnung");
    }

    private static List<Tally> tallies() {
        int largest = 11;
        List<Tally> all = new ArrayList<>();
        for (int present = 0; present <= largest; present++) {
            for (int yes = 0; yes <= present; yes++) {
                for (int no = 0; yes + no <= present; no++) {
                    int abstain = present - yes - no;
                    all.add(new Tally(yes, no, abstain, present, null));
                    for (Choice chair : Choice.values()) {
                        int ofItsKind = switch (chair) {
                            case YES -> yes;
                            case NO -> no;
                            case ABSTAIN -> abstain;
                        };
                        if (ofItsKind > 0) {
                            all.add(new Tally(yes, no, abstain, present, chair));
                        }
                    }
                }
            }
        }
        return all;
    }

    @Test
    default void countsTheSameVoteTheSameWayAndSaysHow() {
        rules().forEach(Mark::keepsNoState);
        forAll((rule, measure, tally) -> {
            VotingOutcome outcome = rule.judge(facts(measure, tally));
            assertThat(rule.judge(facts(measure, tally))).isEqualTo(outcome);
            Mark.isComplete(outcome.rule(), outcome.version(), outcome.source());
            Mark.isInBothLanguages(outcome.sentence());
            Mark.isInBothLanguages(outcome.explanation());
        });
    }

    @Test
    default void nothingIsCarriedThatNobodyWants() {
        forAll((rule, measure, tally) -> {
            if (tally.yes() == 0) {
                assertThat(rule.judge(facts(measure, tally)).carried())
                        .as("%s", tally)
                        .isFalse();
            }
        });
    }

    @Test
    default void aYesInsteadOfANoNeverHarms() {
        forAll((rule, measure, t) -> {
            if (t.no() > (t.chair() == NO ? 1 : 0)
                    && rule.judge(facts(measure, t)).carried()) {
                Tally better = new Tally(t.yes() + 1, t.no() - 1, t.abstain(), t.present(), t.chair());
                assertThat(rule.judge(facts(measure, better)).carried())
                        .as("%s", t)
                        .isTrue();
            }
        });
    }

    /** What a body can want of a count. */
    record Measure(MajorityRule majority, TieRule tie) {}

    /** A property of every rule, measure and count. */
    interface Property {
        void holds(VotingRule rule, Measure measure, Tally tally);
    }

    private void forAll(Property property) {
        for (VotingRule rule : rules()) {
            for (MajorityRule majority : MajorityRule.values()) {
                for (TieRule tie : TieRule.values()) {
                    Measure measure = new Measure(majority, tie);
                    tallies().forEach(tally -> property.holds(rule, measure, tally));
                }
            }
        }
    }
}
