package de.stadtteilkapital.districts.hammnorden.routing;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.partners.api.RoutingRule;
import de.stadtteilkapital.partners.testing.RoutingRuleContract;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureRoutesTest implements RoutingRuleContract {
    private static final List<RoutingRule> RULES = List.of(
            new BusinessAccompaniment(), new JobCenterAccompaniment(), new StartUpReview(), new UrbanAccompaniment());

    @Override
    public List<RoutingRule> rules() {
        return RULES;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | ''",
                "START_UP | wirtschaftsfoerderung REVIEW blocking",
                "BUSINESS | wirtschaftsfoerderung ACCOMPANIMENT",
                "URBAN | stadtplanung ACCOMPANIMENT",
                "JOBCENTER | jobcenter ACCOMPANIMENT",
                "INVESTMENT | ''",
                "URBAN START_UP | wirtschaftsfoerderung REVIEW blocking, stadtplanung ACCOMPANIMENT",
                "BUSINESS START_UP | wirtschaftsfoerderung ACCOMPANIMENT, wirtschaftsfoerderung REVIEW blocking"
            })
    void features(String features, String routes) {
        assertThat(ways("INDIVIDUAL_INTEGRATION", features == null ? List.of() : List.of(features.split(" "))))
                .isEqualTo(routes);
    }

    /** A start-up is one, whatever boxes were ticked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | wirtschaftsfoerderung REVIEW blocking",
                "START_UP | wirtschaftsfoerderung REVIEW blocking",
                "URBAN | wirtschaftsfoerderung REVIEW blocking, stadtplanung ACCOMPANIMENT",
                "BUSINESS | wirtschaftsfoerderung ACCOMPANIMENT, wirtschaftsfoerderung REVIEW blocking"
            })
    void startUps(String features, String routes) {
        assertThat(ways("BUSINESS_START_UP", features == null ? List.of() : List.of(features.split(" "))))
                .isEqualTo(routes);
    }

    @Test
    void everyRuleSaysWhoItIsAndGivesFourteenDays() {
        RoutingFacts facts = facts("BUSINESS_START_UP", List.of("START_UP", "BUSINESS", "URBAN", "JOBCENTER"));
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.route(facts).rule()).startsWith("hamm-norden.");
            assertThat(rule.route(facts).source()).isNotBlank();
            assertThat(rule.route(facts).routes())
                    .singleElement()
                    .extracting("days")
                    .isEqualTo(14);
        });
        assertThat(RULES.stream().map(rule -> rule.route(facts).rule())).doesNotHaveDuplicates();
    }

    private static String ways(String projectType, List<String> features) {
        return RULES.stream()
                .flatMap(rule -> rule.route(facts(projectType, features)).routes().stream())
                .map(r -> r.office() + " " + r.kind() + (r.blocking() ? " blocking" : ""))
                .collect(Collectors.joining(", "));
    }

    private static RoutingFacts facts(String projectType, List<String> features) {
        LocalDate today = LocalDate.of(2026, 11, 23);
        List<String> groups = List.of("MIGRANTS");
        return new RoutingFacts("hamm-norden", "a", projectType, features, groups, Money.of("9500.00"), today);
    }
}
