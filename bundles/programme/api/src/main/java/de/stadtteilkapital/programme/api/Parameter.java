package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;

/**
 * Something a district or a year may set otherwise, as its reader takes it; {@link ParameterDefinition} tells people of
 * it.
 *
 * @param key room and name: {@code finance.timelyUseWindow}
 * @param standard what holds where the district has set nothing
 * @param kind how a value is written, and which ones pass
 * @param source the paragraph or by-law the default rests on
 */
public record Parameter<T>(
        @Label(german = "der Schlüssel", english = "the key")
        String key,

        @Label(german = "die Vorgabe", english = "the default")
        T standard,

        ParameterKind<T> kind,
        String source) {
    public Parameter {
        requireNonNull(key);
        requireNonNull(standard);
        requireNonNull(kind);
        requireNonNull(source);
    }
}
