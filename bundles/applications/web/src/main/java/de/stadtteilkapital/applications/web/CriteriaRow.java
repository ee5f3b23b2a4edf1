package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.CriteriaSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A set of criteria as a page shows it.
 *
 * @param by whoever entered it, by name; null while names can't be had
 * @param on the day on which it was entered
 * @param withdrawal where it is taken back; null where it can't be
 */
public record CriteriaRow(
        CriteriaSet set,
        @Nullable String by,
        LocalDate on,
        @Nullable String withdrawal) {
    public CriteriaRow {
        requireNonNull(set);
        requireNonNull(on);
    }
}
