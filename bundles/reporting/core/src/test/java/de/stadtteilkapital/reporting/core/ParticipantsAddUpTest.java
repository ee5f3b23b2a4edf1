package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.reporting.api.IndicatorActual;
import de.stadtteilkapital.reporting.api.ParticipantGroup;
import de.stadtteilkapital.reporting.api.ProjectResults;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipantsAddUpTest {
    /** What the indicator says, the sizes of the groups, and whether somebody should look at it. */
    @ParameterizedTest
    @CsvSource({
        "PARTICIPANTS, 12, 5 7,   false",
        "PARTICIPANTS, 12, 5 6,   true",
        "PARTICIPANTS, 12, 5 7 1, true",
        "PARTICIPANTS, 0,  1,     true",
        "PARTICIPANTS, 12, '',    false",
        "EVENTS,       3,  5 7,   false",
    })
    void groupsThatDoNotAddUpAreTold(String indicator, long actual, String groups, boolean told) {
        ProjectResults results = new ProjectResults(
                "application",
                List.of(new IndicatorActual(indicator, actual)),
                Stream.of(groups.split(" "))
                        .filter(size -> !size.isEmpty())
                        .map(size ->
                                new ParticipantGroup("FEMALE", "AGE_25_54", "MIGRANTS", Integer.parseInt(size), null))
                        .toList(),
                null,
                null);
        assertThat(results.warnings()).hasSize(told ? 1 : 0);
    }
}
