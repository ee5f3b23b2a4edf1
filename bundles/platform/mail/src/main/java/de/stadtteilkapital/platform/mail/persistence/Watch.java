package de.stadtteilkapital.platform.mail.persistence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How far a district was followed.
 *
 * @param position of the last event that was thought of
 * @param dailyOn day on which those were thought of who want to hear once a day
 */
public record Watch(long position, LocalDate dailyOn) {
    public Watch {
        requireNonNull(dailyOn);
    }
}
