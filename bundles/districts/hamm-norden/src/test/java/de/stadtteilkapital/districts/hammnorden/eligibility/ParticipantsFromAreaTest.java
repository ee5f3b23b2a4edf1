package de.stadtteilkapital.districts.hammnorden.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleOutcome.Outcome;
import de.stadtteilkapital.applications.testing.EligibilityRuleContract;
import de.stadtteilkapital.applications.testing.SampleFacts;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParticipantsFromAreaTest implements EligibilityRuleContract {
    @Override
    public List<EligibilityRule> rules() {
        return List.of(new ParticipantsFromArea());
    }

    @Test
    void itHasToBeDeclared() {
        assertThat(outcome(SampleFacts.complete())).isEqualTo(Outcome.PASSED);
        assertThat(outcome(SampleFacts.sparse())).isEqualTo(Outcome.FAILED);
    }

    private static Outcome outcome(EligibilityFacts facts) {
        return new ParticipantsFromArea().judge(facts).outcome();
    }

    @Test
    void itIsRequired() {
        assertThat(RequiredRules.IDS).containsExactly("hamm-norden.participants");
    }
}
