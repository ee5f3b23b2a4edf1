package de.stadtteilkapital.applications.core.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Moments as they stand in rows: text in UTC with six places, which sorts by time. */
final class Times {
    /** What stands where there is no moment yet; sorts before all. */
    static final String NEVER = "-";

    private static final DateTimeFormatter ROW =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Times() {}

    static String write(Instant moment) {
        return ROW.format(moment.truncatedTo(ChronoUnit.MICROS));
    }

    /** For {@link #NEVER}, when the id was made, which it tells itself (RFC 9562). */
    static Instant readOr(String row, String id) {
        return NEVER.equals(row)
                ? Instant.ofEpochMilli(UUID.fromString(id).getMostSignificantBits() >>> 16)
                : Instant.parse(row);
    }

    /** Null for {@link #NEVER}. */
    static Instant read(String row) {
        return NEVER.equals(row) ? null : Instant.parse(row);
    }
}
