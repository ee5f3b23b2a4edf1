package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

/**
 * A declared parameter as it stands in a district.
 *
 * @param key the definition's, or that of one of its family
 * @param value what the district has set, null where the default holds
 */
public record ParameterValue(String key, String value, ParameterDefinition definition) {
    public ParameterValue {
        requireNonNull(key);
        requireNonNull(definition);
    }
}
