package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on an application, as its sponsor and those who oversee it read it.
 *
 * @param amount what was approved, null otherwise
 * @param reason why, where the motion says it
 * @param signed whether the minutes of the session are signed; its sponsor reads it from then on
 */
@LabelsOf({AgendaItem.class, Resolution.class, Motion.class})
public record ApplicationDecision(
        @Label(german = "die Entscheidung", english = "the decision")
        AgendaItem.Result decision,

        @Nullable Money amount,
        @Nullable String reason,
        LocalDate decidedOn,
        boolean signed,

        @Label(german = "die Auflagen", english = "the conditions")
        List<DecidedCondition> conditions) {
    public ApplicationDecision {
        requireNonNull(decision);
        requireNonNull(decidedOn);
        conditions = List.copyOf(conditions);
    }
}
