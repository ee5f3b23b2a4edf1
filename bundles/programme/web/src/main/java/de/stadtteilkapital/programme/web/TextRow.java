package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Placeholder;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as a page shows it.
 *
 * @param letter whether it is German alone
 * @param line whether it is one line
 * @param own whether the district has worded it
 * @param versions all that were set, the latest first
 */
public record TextRow(
        String key,
        Text name,
        Text words,
        Text standard,
        boolean letter,
        boolean line,
        boolean own,
        String source,
        List<Placeholder> placeholders,
        List<Version> versions) {
    /**
     * What was set.
     *
     * @param german null for the standard
     * @param by whoever did it, by name; null where a module did
     * @param toCome whether it does not hold yet
     */
    public record Version(
            LocalDate from,
            @Nullable String german,
            @Nullable String english,
            @Nullable String by,
            LocalDate on,
            boolean toCome) {
        /** As addresses have it. */
        public String day() {
            return from.toString();
        }
    }

    /** The texts that are read in one place. */
    public record Group(TextPlace place, List<TextRow> rows) {
        public Group {
            requireNonNull(place);
            rows = List.copyOf(rows);
        }

        /** By which a link finds it. */
        public String id() {
            return "ort-" + place.ordinal();
        }
    }

    public TextRow {
        requireNonNull(key);
        placeholders = List.copyOf(placeholders);
        versions = List.copyOf(versions);
    }

    /** Most characters of one line. */
    public int longest() {
        return DeclaredText.LONGEST_LINE;
    }

    /** The version that was made last; null where there is none. */
    public @Nullable Version latest() {
        return versions.isEmpty() ? null : versions.get(0);
    }
}
