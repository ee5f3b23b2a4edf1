package de.stadtteilkapital.programme.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Asked of the room that keeps the applications, before a parameter is set: which open cases would be judged otherwise. */
@ProviderType
@FunctionalInterface
public interface ParameterUse {
    /**
     * Those open cases whose judgement by the rules of eligibility would be another than by the value that holds today.
     *
     * @param value as it would be, in the form of its kind; null for the default
     * @param from the day on which they are judged, both times
     */
    TouchedCases touched(String district, String key, @Nullable String value, LocalDate from);
}
