package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * Something a district or a year may set otherwise.
 *
 * @param key room and name: {@code finance.timelyUseWindow}
 * @param standard what holds where the district has set nothing
 * @param parse reads the value from text; fails with an exception for nonsense
 * @param source the paragraph or by-law the default rests on
 */
public record Parameter<T>(String key, T standard, Function<String, T> parse, String source) {
    public Parameter {
        requireNonNull(key);
        requireNonNull(standard);
        requireNonNull(parse);
        requireNonNull(source);
    }
}
