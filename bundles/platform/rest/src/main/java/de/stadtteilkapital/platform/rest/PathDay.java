package de.stadtteilkapital.platform.rest;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day in an address. */
public final class PathDay {
    private PathDay() {}

    /** @throws Refusal 404 for what is no day: on none like it anything holds */
    public static LocalDate of(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw Refusal.notFound();
        }
    }
}
