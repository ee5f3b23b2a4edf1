package de.stadtteilkapital.platform.api.work;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param about what tells it from others of the same name: its sponsor and state; null for nothing
 */
public record Found(
        Subject subject,
        @Nullable String fileNumber,
        String title,
        @Nullable Text about) {
    public Found {
        requireNonNull(subject);
        requireNonNull(title);
    }
}
