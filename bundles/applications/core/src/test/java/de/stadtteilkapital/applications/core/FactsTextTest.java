package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTextTest {
    @Test
    void keepsWhatTheRulesSawAndNoPerson() {
        assertThat(FactsText.of(new Samples().facts()).lines())
                .contains(
                        "today=2026-11-22",
                        "district.maxGrant=10000.00",
                        "round.submissionDeadline=2027-01-31",
                        "sponsor.legalForm=ASSOCIATION",
                        "goal.actionPlanVersion=2026",
                        "application.requestedAmount=9500.00",
                        "application.targetGroups=MIGRANTS",
                        "application.submittedAt=")
                .noneMatch(line -> line.contains("Verein") || line.contains("Weg") || line.contains("DE89"));
    }
}
