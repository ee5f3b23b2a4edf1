package de.stadtteilkapital.applications.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationState;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A step of an application.
 *
 * @param at business time
 * @param due until when what follows is to be done, null where nothing is
 */
public record Step(ApplicationState to, Instant at, LocalDate due) {
    public Step {
        requireNonNull(to);
        requireNonNull(at);
    }
}
