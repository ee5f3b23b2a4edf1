package de.stadtteilkapital.platform.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param limit at most this many items, 1 to {@value #MOST}
 * @param cursor opaque, from the part before; null for the beginning
 * @param q text to search for, null for all
 * @param filters field name to wanted value
 * @param sort field name, with a leading minus for descending; null for the list's own order
 */
public record PageRequest(
        int limit,
        @Nullable String cursor,
        @Nullable String q,
        Map<String, String> filters,
        @Nullable String sort) {
    public static final int STANDARD = 50;
    public static final int MOST = 200;

    public PageRequest {
        limited(limit);
        filters = Map.copyOf(filters);
    }

    /**
     * Answers the limit where it is one.
     *
     * @throws Refusal 400 where it is not between 1 and {@value #MOST}
     */
    public static int limited(int limit) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid(
                    "/limit", new Text("limit liegt zwischen 1 und %s.", "limit is between 1 and %s.").with(MOST));
        }
        return limit;
    }

    /** One item, any: to see whether a list answers. */
    public static PageRequest first() {
        return new PageRequest(1, null, null, Map.of(), null);
    }

    /** As many as there can be in one part, with one filter, for callers inside the house. */
    public static PageRequest most(@Nullable String cursor, Map<String, String> filters) {
        return new PageRequest(MOST, cursor, null, filters, null);
    }

    /** The first page with one filter, for callers inside the house. */
    public static PageRequest of(Map<String, String> filters) {
        return new PageRequest(STANDARD, null, null, filters, null);
    }
}
