package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a parameter is to be.
 *
 * @param value text that the parameter's kind takes; null, or blank, for the default
 * @param from the first day; null for today
 */
@LabelsOf(ParameterSetting.class)
public record AskedSetting(
        @Nullable @Longest(2000) String value, @Nullable LocalDate from) {
    public AskedSetting {
        value = Input.optionalText(value);
        value = value == null || value.isEmpty() ? null : value;
    }
}
