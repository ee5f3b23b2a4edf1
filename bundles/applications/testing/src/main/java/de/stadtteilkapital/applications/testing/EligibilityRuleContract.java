package de.stadtteilkapital.applications.testing;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.testing.contracts.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of every rule of eligibility. */
public interface EligibilityRuleContract {
    /** All that are to be tried. */
    List<EligibilityRule> rules();

    @Test
    default void saysTheSameOfTheSameFacts() {
        for (EligibilityRule rule : rules()) {
            Mark.keepsNoState(rule);
            RuleOutcome first = rule.judge(SampleFacts.complete());
            rule.judge(SampleFacts.sparse());
            assertThat(rule.judge(SampleFacts.complete())).isEqualTo(first);
        }
    }

    /** The draft has district, round, sponsor and title, and nothing else. */
    @Test
    default void speaksEvenOfADraftThatLacksAlmostEverything() {
        for (EligibilityFacts facts : List.of(SampleFacts.complete(), SampleFacts.sparse())) {
            for (EligibilityRule rule : rules()) {
                RuleOutcome outcome = rule.judge(facts);
                Mark.isComplete(outcome.rule(), outcome.version(), outcome.source());
                Mark.isPointer(outcome.pointer());
                Mark.isInBothLanguages(outcome.message());
            }
        }
    }

    @Test
    default void isKnownByOneIdWhateverItSees() {
        for (EligibilityRule rule : rules()) {
            assertThat(rule.judge(SampleFacts.sparse()).rule())
                    .isEqualTo(rule.judge(SampleFacts.complete()).rule());
        }
    }
}
