package de.stadtteilkapital.partners.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OFFICE, hamm-norden, jobcenter, -, true, true",
                "OFFICE, hamm-norden, stadtplanung, -, false, false",
                "OFFICE, hamm-westen, jobcenter, -, false, false",
                "OFFICE, hamm-norden, jobcenter, case, false, false",
                "COORDINATOR, hamm-norden, -, -, true, false",
                "COORDINATOR, hamm-norden, -, case, false, false",
                "COORDINATOR, hamm-norden, -, another, true, false",
                "COORDINATOR, hamm-westen, -, -, false, false",
                "AUDITOR, hamm-norden, -, -, false, false"
            })
    void seesAndAnswers(Role role, String district, String office, String bar, boolean sees, boolean answers) {
        Assignment assignment = new Assignment(role, district, office, null, List.of());
        Caller me = new Caller("a", "A", List.of(assignment), bar == null ? Set.of() : Set.of(bar));
        assertThat(Visibility.sees(me, REQUEST)).isEqualTo(sees);
        assertThat(Visibility.mayAnswer(me, REQUEST)).isEqualTo(answers);
    }

    private static final OpinionRequest REQUEST = new OpinionRequest(
            "r",
            "hamm-norden",
            "case",
            "jobcenter",
            OpinionKind.ACCOMPANIMENT,
            false,
            Text.same("?"),
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2026, 12, 7),
            OpinionRequest.State.OPEN,
            false,
            "rule",
            "1",
            "source",
            null,
            null);
}
