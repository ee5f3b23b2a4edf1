package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.EligibilityReport;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.RuleOutcome.Outcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.testing.fakes.GuestsHere;
import de.stadtteilkapital.platform.testing.fakes.Installed;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final String HERE = "hamm-norden";

    private final RuleBook book = new RuleBook(new GuestsHere());

    private void install(String id, String version, String district) {
        EligibilityRule rule = facts -> new RuleMark(id, version, "Satzung", "").passed(Text.same("gut"));
        book.addRule(Installed.rule(rule, id, version, district));
    }

    @Test
    void asksTheDistrictsOwnAndTheCommonRules() {
        install("common", "1", "*");
        install("elsewhere.c", "1", "elsewhere");
        install("hamm-norden.a", "1", HERE);
        install("d.unmarked", "1", "");
        assertThat(judged()).extracting(RuleOutcome::rule).containsExactly("common", "hamm-norden.a");
    }

    @Test
    void theNewerVersionSpeaks() {
        install("hamm-norden.a", "1", HERE);
        install("hamm-norden.a", "2", HERE);
        assertThat(judged()).extracting(RuleOutcome::version).containsExactly("2");
    }

    @Test
    void aRequiredRuleThatIsAwayIsUnknownAndNothingIsEligible() {
        install("hamm-norden.a", "1", HERE);
        List<RuleOutcome> outcomes = judged("hamm-norden.z", "hamm-norden.a");
        assertThat(outcomes).extracting(RuleOutcome::outcome).containsExactly(Outcome.PASSED, Outcome.UNKNOWN);
        assertThat(EligibilityReport.of(outcomes).eligible()).isFalse();
    }

    @Test
    void aRuleThatFailsIsUnknownBesideAllOthers() {
        install("hamm-norden.a", "1", HERE);
        EligibilityRule broken = facts -> {
            throw new IllegalStateException();
        };
        book.addRule(Installed.rule(broken, "hamm-norden.broken", "1", HERE));
        assertThat(judged())
                .extracting(outcome -> outcome.rule() + " " + outcome.outcome())
                .containsExactly("hamm-norden.a PASSED", "hamm-norden.broken UNKNOWN");
        assertThat(EligibilityReport.of(judged()).eligible()).isFalse();
    }

    @Test
    void aRuleThatSaysMoreThanCanBeKeptIsUnknown() {
        EligibilityRule talks =
                facts -> new RuleMark("hamm-norden.talks", "1", "Satzung", "").passed(Text.same("x".repeat(1001)));
        book.addRule(Installed.rule(talks, "hamm-norden.talks", "1", HERE));
        assertThat(judged()).extracting(RuleOutcome::outcome).containsExactly(Outcome.UNKNOWN);
    }

    private List<RuleOutcome> judged(String... required) {
        return book.judge(new Samples().facts(), List.of(required));
    }
}
