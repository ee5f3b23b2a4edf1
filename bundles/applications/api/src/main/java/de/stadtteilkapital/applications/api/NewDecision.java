package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body has decided on an application.
 *
 * @param decision {@code APPROVED}, {@code APPROVED_WITH_CONDITIONS}, {@code REJECTED} or {@code DEFERRED}
 * @param approvedAmount what was approved; null where nothing was
 * @param body its name
 * @param reason null where all that was asked for is approved without one
 * @param questions of a deferral
 * @param conditions of an approval
 */
@LabelsOf(Decision.class)
public record NewDecision(
        ApplicationState decision,
        @Nullable Money approvedAmount,
        String body,
        @Nullable String reason,
        List<String> questions,
        List<DecisionCondition> conditions) {
    public NewDecision {
        requireNonNull(body);
        questions = List.copyOf(questions);
        conditions = List.copyOf(conditions);
        boolean approves =
                decision == ApplicationState.APPROVED || decision == ApplicationState.APPROVED_WITH_CONDITIONS;
        boolean refuses = decision == ApplicationState.REJECTED || decision == ApplicationState.DEFERRED;
        if (!approves && !refuses || approves != (approvedAmount != null)) {
            throw new IllegalArgumentException("no decision: " + decision + " of " + approvedAmount);
        }
    }

    /** One with nothing to tell but what was decided. */
    public NewDecision(ApplicationState decision, @Nullable Money approvedAmount, String body) {
        this(decision, approvedAmount, body, null, List.of(), List.of());
    }
}
