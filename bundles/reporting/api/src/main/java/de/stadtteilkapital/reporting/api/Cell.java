package de.stadtteilkapital.reporting.api;

/**
 * A count that may be given away, or nothing.
 *
 * @param count null where it is suppressed
 */
public record Cell(Long count, boolean suppressed) {
    public static final Cell SUPPRESSED = new Cell(null, true);

    public static Cell of(long count) {
        return new Cell(count, false);
    }
}
