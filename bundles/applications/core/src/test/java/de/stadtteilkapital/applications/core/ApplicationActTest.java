package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.Refusal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationActTest {
    @ParameterizedTest
    @CsvSource({
        "DRAFT, REVISE SUBMIT",
        "SUBMITTED, CHECK",
        "INCOMPLETE, REVISE SUBMIT",
        "INELIGIBLE, ''",
        "SPECIALIST_REVIEW, PRE_ASSESS",
        "PRE_ASSESSED, SCHEDULE",
        "SCHEDULED, DECIDE",
        "APPROVED, ''",
        "APPROVED_WITH_CONDITIONS, FULFIL",
        "DEFERRED, SCHEDULE",
        "REJECTED, ''",
        "WAITING_LIST, ''",
        "LAPSED, ''",
        "WITHDRAWN, ''"
    })
    void eachStateAllowsItsSteps(ApplicationState state, String steps) {
        assertThat(Arrays.stream(ApplicationAct.values())
                        .filter(step -> step.isPossibleIn(state))
                        .map(ApplicationAct::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void refusalNamesTheStateAndWhatIsPossible() {
        assertThatThrownBy(() -> ApplicationAct.SUBMIT.require(ApplicationState.SUBMITTED))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refusal.detail().english()).contains("SUBMITTED", "formal check");
                    assertThat(refusal.detail().german()).contains("SUBMITTED", "Formale Prüfung");
                });
    }
}
