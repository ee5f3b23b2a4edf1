package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;

/**
 * A condition of an approval as it was resolved; whether it is fulfilled knows the committee's room.
 *
 * @param precondition whether no grant is made before it is fulfilled
 */
public record DecisionCondition(
        @Label(german = "der Wortlaut", english = "the wording")
        String text,

        @Label(german = "die Frist", english = "the due date")
        LocalDate due,

        @Label(german = "die Erfüllung vor der Bewilligung", english = "the fulfilment before the grant")
        boolean precondition) {
    public DecisionCondition {
        requireNonNull(text);
        requireNonNull(due);
    }
}
