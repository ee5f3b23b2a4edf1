package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import org.jspecify.annotations.Nullable;

/**
 * A count that may be given away, or nothing.
 *
 * @param count null where it is suppressed
 */
public record Cell(
        @Label(german = "die Anzahl", english = "the count") @Nullable
        Long count,

        @Label(german = "die Unterdrückung", english = "the suppression")
        boolean suppressed) {
    public static final Cell SUPPRESSED = new Cell(null, true);

    public static Cell of(long count) {
        return new Cell(count, false);
    }
}
