package de.stadtteilkapital.platform.api.work;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param subject what is to be opened
 * @param application the case it belongs to, null for none
 * @param title what it is called
 * @param whose the sponsor or person it is for, in words
 * @param since since when it waits
 * @param due last day, null where there is none
 */
public record Waiting(
        Subject subject,
        String district,
        @Nullable String application,
        @Nullable String fileNumber,
        String title,
        @Nullable String whose,
        Instant since,
        @Nullable LocalDate due) {
    public Waiting {
        requireNonNull(subject);
        requireNonNull(district);
        requireNonNull(title);
        requireNonNull(since);
    }
}
