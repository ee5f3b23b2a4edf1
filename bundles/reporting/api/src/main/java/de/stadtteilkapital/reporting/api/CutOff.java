package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Up to where something was read: everything that the district's event log holds until this position, nothing after.
 *
 * @param digest of the event at the position, so that anyone can prove later what the log was; null where it is empty
 */
public record CutOff(
        @Label(german = "der Stichtag", english = "the cut-off date")
        LocalDate date,

        @Label(german = "der Stand des Ereignisprotokolls", english = "the position of the event log")
        long position,

        @Nullable String digest) {}
