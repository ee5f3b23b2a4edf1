package de.stadtteilkapital.districts.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.Declarations;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.testing.EligibilityRuleContract;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionsTest implements EligibilityRuleContract {
    private static final List<EligibilityRule> ALL = List.of(
            new Ceiling(),
            new InsideRound(),
            new NoMunicipalDepartment(),
            new NoOtherFunding(),
            new NotStarted(),
            new OneGoal(),
            new TargetGroups());

    @Override
    public List<EligibilityRule> rules() {
        return ALL;
    }

    static Stream<Arguments> table() {
        return Stream.of(
                row("", s -> {}),
                row("", s -> s.requested = "8000.00"),
                row("ceiling", s -> s.requested = "8500.00"),
                row("round", s -> s.end = LocalDate.of(2027, 11, 1)),
                row("", s -> s.end = LocalDate.of(2027, 10, 31)),
                row("round", s -> s.end = null),
                row("round", s -> s.start = null),
                row("not-started round", s -> s.start = LocalDate.of(2026, 10, 31)),
                row("not-started", s -> s.start = Samples.TODAY),
                row("", s -> s.start = Samples.TODAY.plusDays(1)),
                row("not-started", s -> s.declarations = new Declarations(false, true, true)),
                row("other-funding", s -> s.declarations = new Declarations(true, false, true)),
                row("goal", s -> s.goalDistrict = null),
                row("goal", s -> s.goalDistrict = "elsewhere"),
                row("target-groups", s -> s.targetGroups = List.of("CHILDREN")),
                row("target-groups", s -> s.targetGroups = List.of("SENIORS")),
                row("target-groups", s -> s.targetGroups = List.of("CHILDREN", "SENIORS")),
                row("target-groups", s -> s.targetGroups = List.of()),
                row("", s -> s.targetGroups = List.of("CHILDREN", "SENIORS", "SINGLE_PARENTS")),
                row("sponsor", s -> s.legalForm = "MUNICIPAL_DEPARTMENT"),
                row("", s -> s.legalForm = "MUNICIPAL_COMPANY"),
                row("", s -> s.legalForm = "INDIVIDUAL"));
    }

    private static Arguments row(String failing, Consumer<Samples> spoil) {
        Samples sample = new Samples();
        spoil.accept(sample);
        return Arguments.of(failing, sample);
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("table")
    void exactlyTheseRulesObject(String failing, Samples sample) {
        assertThat(ALL.stream()
                        .map(rule -> rule.judge(sample.facts()))
                        .filter(outcome -> outcome.outcome() == RuleOutcome.Outcome.FAILED)
                        .map(outcome -> outcome.rule().substring("lokales-kapital-fuer-soziale-zwecke.".length()))
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(failing);
    }

    @Test
    void allAreRequired() {
        assertThat(ALL)
                .extracting(rule -> rule.judge(new Samples().facts()).rule())
                .containsExactlyInAnyOrderElementsOf(RequiredRules.IDS);
    }

    @Test
    void theyHoldInEachDistrictThatNamesTheProgramme() {
        assertThat(new Samples().facts().district().programmeId()).isEqualTo(Conditions.PROGRAMME);
    }
}
