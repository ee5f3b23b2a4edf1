package de.stadtteilkapital.programme.file.persistence;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What an entry of a file changed.
 *
 * @param before what there was, as JSON; null for what it brought
 * @param after what there is since, as JSON
 */
public record KeptChange(String chapter, @Nullable String before, String after) {
    public KeptChange {
        requireNonNull(chapter);
        requireNonNull(after);
    }
}
