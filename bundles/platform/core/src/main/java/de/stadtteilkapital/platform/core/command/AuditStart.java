package de.stadtteilkapital.platform.core.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an audit begins.
 *
 * @param position of a chain after which it does, 0 for the beginning
 * @param moment the earliest of its events, null for all
 */
record AuditStart(long position, @Nullable Instant moment) {
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    /** @param since as it is given at the console, null for nothing */
    static AuditStart of(@Nullable String since, ZoneId zone) {
        if (since == null) {
            return new AuditStart(0, null);
        }
        if (POSITION.matcher(since).matches()) {
            return new AuditStart(Long.parseLong(since), null);
        }
        try {
            return new AuditStart(0, LocalDate.parse(since).atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "--since is a position of the chain (4711) or a day (2026-11-23), not “" + since + "”", e);
        }
    }
}
