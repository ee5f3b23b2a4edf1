package de.stadtteilkapital.platform.api;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One reason why input was refused.
 *
 * @param pointer JSON pointer to the field, empty for the whole
 * @param message what is wrong and what would make it pass
 * @param rule id of the rule that objects, or null
 * @param source paragraph or by-law the rule rests on, or null
 */
public record Objection(
        String pointer,
        Text message,
        @Nullable String rule,
        @Nullable String source) {
    public Objection {
        requireNonNull(pointer);
        requireNonNull(message);
    }

    public Objection(String pointer, Text message) {
        this(pointer, message, null, null);
    }
}
