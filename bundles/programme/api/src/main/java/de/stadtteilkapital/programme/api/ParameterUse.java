package de.stadtteilkapital.programme.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Asked of the room that keeps the applications, before a parameter is set: which open cases would be judged otherwise. */
@ProviderType
@FunctionalInterface
public interface ParameterUse {
    /**
     * Those open cases whose judgement by the rules of eligibility would be another by one value than by the other, both in
     * the form of their kind, null for the default.
     *
     * @param before what would hold on the day without the change
     * @param after what would hold with it
     * @param from the day on which they are judged, both times
     */
    TouchedCases touched(String district, String key, @Nullable String before, @Nullable String after, LocalDate from);
}
