package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;

/**
 * What is to be done with an application until when.
 *
 * @param date the last day
 * @param what as a noun: "Nachforderung"
 */
public record Due(
        @Label(german = "der letzte Tag", english = "the last day", accusative = "den letzten Tag")
        LocalDate date,

        @Label(german = "die Aufgabe", english = "the task") Text what) {
    public Due {
        requireNonNull(date);
        requireNonNull(what);
    }
}
