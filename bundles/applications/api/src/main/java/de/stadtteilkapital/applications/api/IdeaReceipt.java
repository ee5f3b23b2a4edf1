package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;

/**
 * What somebody is told whose idea came in.
 *
 * @param number by which the office finds it
 * @param receivedOn business day
 */
public record IdeaReceipt(
        String number,

        @Label(german = "der Tag des Eingangs", english = "the day it came in", accusative = "den Tag des Eingangs")
        LocalDate receivedOn) {
    public IdeaReceipt {
        requireNonNull(number);
        requireNonNull(receivedOn);
    }
}
