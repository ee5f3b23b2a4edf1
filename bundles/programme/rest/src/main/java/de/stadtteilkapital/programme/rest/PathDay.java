package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day in an address. */
final class PathDay {
    private PathDay() {}

    static LocalDate of(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            // what is no day is none on which something was set
            throw Refusal.notFound();
        }
    }
}
