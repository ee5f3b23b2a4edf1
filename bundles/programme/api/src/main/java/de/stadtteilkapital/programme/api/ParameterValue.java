package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import org.jspecify.annotations.Nullable;

/**
 * A declared parameter as it stands in a district.
 *
 * @param key the definition's, or that of one of its family
 * @param value what the district has set, null where the default holds
 */
public record ParameterValue(
        @Label(german = "der Schlüssel", english = "the key")
        String key,

        @Label(german = "der Wert", english = "the value") @Nullable
        String value,

        @Label(german = "die Erklärung", english = "the declaration")
        ParameterDefinition definition) {
    public ParameterValue {
        requireNonNull(key);
        requireNonNull(definition);
    }
}
