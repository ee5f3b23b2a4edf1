package de.stadtteilkapital.platform.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthReportTest {
    /** The first column is what a balancer is told of a node with one room that must answer and one that need not. */
    @ParameterizedTest
    @CsvSource({
        "UP, UP, UP",
        "DEGRADED, DEGRADED, UP",
        "DEGRADED, UP, DEGRADED",
        "DEGRADED, UP, DOWN",
        "DOWN, DOWN, UP",
        "DOWN, DOWN, DEGRADED"
    })
    void aNodeIsDownOnlyWhereWhatItNeedsIs(HealthState node, HealthState needed, HealthState other) {
        HealthReport report = HealthReport.of(List.of(
                new HealthReport.Part("needed", true, needed, List.of()),
                new HealthReport.Part("other", false, other, List.of())));
        assertThat(report.status()).isEqualTo(node);
    }
}
