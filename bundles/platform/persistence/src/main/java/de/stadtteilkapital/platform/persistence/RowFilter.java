package de.stadtteilkapital.platform.persistence;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

/**
 * Which rows a query may answer.
 *
 * @param condition JPQL over the alias {@code e}; {@code 1 = 1} for all
 * @param parameters its named parameters
 */
public record RowFilter(String condition, Map<String, Object> parameters) {
    public static final RowFilter ALL = new RowFilter("1 = 1", Map.of());

    public RowFilter {
        requireNonNull(condition);
        parameters = Map.copyOf(parameters);
    }

    /** Those of them that meet another condition too, which takes one more parameter. */
    public RowFilter and(String other, String name, Object value) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put(name, value);
        return new RowFilter("(" + condition + ") and " + other, all);
    }
}
