package de.stadtteilkapital.applications.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.SimilarApplication;
import de.stadtteilkapital.applications.core.Samples;
import de.stadtteilkapital.applications.testing.EligibilityRuleContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommonRulesTest implements EligibilityRuleContract {
    private static final List<EligibilityRule> ALL =
            List.of(new Complete(), new PlanBalanced(), new SubmissionDeadline(), new SimilarTitle());

    @Override
    public List<EligibilityRule> rules() {
        return ALL;
    }

    static Stream<Arguments> table() {
        return Stream.of(
                row(new Complete(), "PASSED", s -> {}),
                row(new Complete(), "FAILED", s -> s.summary = null),
                row(new Complete(), "FAILED", s -> s.summary = " "),
                row(new Complete(), "FAILED", s -> s.projectType = null),
                row(new Complete(), "FAILED", s -> s.targetGroups = List.of()),
                row(new Complete(), "FAILED", s -> s.start = null),
                row(new Complete(), "FAILED", s -> s.end = null),
                row(new PlanBalanced(), "PASSED", s -> {}),
                row(new PlanBalanced(), "FAILED", s -> s.requested = "9499.99"),
                row(new PlanBalanced(), "FAILED", s -> s.requested = "9500.01"),
                row(new PlanBalanced(), "FAILED", s -> {
                    s.plan = List.of();
                    s.requested = "0.00";
                }),
                row(new PlanBalanced(), "FAILED", s -> {
                    s.plan = List.of("0.00");
                    s.requested = "0.00";
                }),
                row(new SubmissionDeadline(), "PASSED", s -> {}),
                row(new SubmissionDeadline(), "PASSED", s -> s.today = Samples.DEADLINE),
                row(new SubmissionDeadline(), "FAILED", s -> s.today = Samples.DEADLINE.plusDays(1)),
                row(new SubmissionDeadline(), "PASSED", s -> {
                    s.today = Samples.DEADLINE.plusDays(1);
                    s.submittedAt = Instant.EPOCH;
                }),
                // the deadline is a Sunday, which VwVfG § 31 (3) puts off to Monday, 2027-02-01
                row(new SubmissionDeadline(), "PASSED", s -> {
                    s.until = Samples.DEADLINE.plusDays(1);
                    s.today = LocalDate.of(2027, 2, 1);
                }),
                row(new SubmissionDeadline(), "FAILED", s -> {
                    s.until = Samples.DEADLINE.plusDays(1);
                    s.today = LocalDate.of(2027, 2, 2);
                }),
                row(new SimilarTitle(), "PASSED", s -> {}),
                row(
                        new SimilarTitle(),
                        "WARNING",
                        s -> s.similar = List.of(new SimilarApplication("b", "HN-2026-0002", "Spielplatzbau 2"))));
    }

    private static Arguments row(EligibilityRule rule, String outcome, Consumer<Samples> spoil) {
        Samples sample = new Samples();
        spoil.accept(sample);
        return Arguments.of(rule.getClass().getSimpleName(), rule, outcome, sample);
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("table")
    void judges(String name, EligibilityRule rule, String outcome, Samples sample) {
        assertThat(rule.judge(sample.facts()).outcome()).hasToString(outcome);
    }

    @Test
    void eachIsNamedAmongTheRequired() {
        assertThat(ALL)
                .extracting(rule -> rule.judge(new Samples().facts()).rule())
                .containsExactlyInAnyOrderElementsOf(CommonRules.IDS);
    }

    @Test
    void messagesSpeakBothLanguages() {
        Samples late = new Samples();
        late.today = Samples.DEADLINE.plusDays(1);
        RuleOutcome outcome = new SubmissionDeadline().judge(late.facts());
        assertThat(outcome.message().german()).contains("31.01.2027");
        assertThat(outcome.message().english()).contains("31 January 2027");
        late.until = Samples.DEADLINE.plusDays(1);
        assertThat(new SubmissionDeadline().judge(late.facts()).message().german())
                .contains("01.02.2027");
        late.requested = "10000.5";
        assertThat(new PlanBalanced().judge(late.facts()).message().german()).contains("10.000,50");
    }
}
