package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body has resolved on an application.
 *
 * @param amount what was approved, null otherwise
 * @param reason why, where the motion says it
 * @param number the item's number on the session's agenda
 * @param signed whether whoever presided over its item, or all, have signed the minutes, and these are still what was signed
 * @param openPreconditions what must be fulfilled before a grant
 * @param conditions what is no precondition and goes into the notice
 */
@LabelsOf({AgendaItem.class, Motion.class})
public record Resolution(
        @Label(german = "der Beschluss", english = "the resolution")
        AgendaItem.Result decision,

        @Nullable Money amount,
        @Nullable String reason,
        String session,

        @Label(german = "der Titel der Sitzung", english = "the title of the session")
        String sessionTitle,

        int number,
        LocalDate decidedOn,

        @Label(german = "die Unterschrift unter der Niederschrift", english = "the signature of the minutes")
        boolean signed,

        @Label(german = "die Bedingungen vor der Bewilligung", english = "the preconditions of the grant")
        List<Condition> openPreconditions,

        List<Condition> conditions) {
    public Resolution {
        requireNonNull(decision);
        requireNonNull(session);
        requireNonNull(decidedOn);
        openPreconditions = List.copyOf(openPreconditions);
        conditions = List.copyOf(conditions);
    }
}
