package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition (Auflage) of a resolution.
 *
 * @param precondition whether no grant is made before it is fulfilled
 * @param evidence what proves it, null while it is open
 */
public record Condition(
        String id,

        @Label(german = "der Tagesordnungspunkt", english = "the agenda item")
        String item,

        @Nullable String application,

        @Label(german = "der Wortlaut", english = "the wording")
        String text,

        @Label(german = "die Frist", english = "the due date")
        LocalDate due,

        @Label(german = "die Erfüllung vor der Bewilligung", english = "the fulfilment before the grant")
        boolean precondition,

        @Label(german = "der Nachweis", english = "the evidence") @Nullable
        String evidence,

        @Label(german = "der Tag der Erfüllung", english = "the day of fulfilment") @Nullable
        LocalDate fulfilledOn) {
    public Condition {
        requireNonNull(id);
        requireNonNull(item);
        requireNonNull(text);
        requireNonNull(due);
    }

    public boolean unfulfilled() {
        return fulfilledOn == null;
    }
}
