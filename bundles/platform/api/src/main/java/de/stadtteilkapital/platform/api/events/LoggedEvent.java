package de.stadtteilkapital.platform.api.events;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as it stands in the log.
 *
 * @param position its place in the chain of its district, from 1, without gaps
 * @param actor account that caused it
 * @param time business time, cut to microseconds
 * @param facts as written: text, numbers and booleans
 */
public record LoggedEvent(
        String id,
        String district,
        long position,
        String type,
        String subject,
        @Nullable String application,
        String actor,
        Instant time,
        Map<String, Object> facts) {
    /** A fact that was written as text, money or date; null where there is none. */
    public @Nullable String fact(String name) {
        Object value = facts.get(name);
        return value == null ? null : value.toString();
    }
}
