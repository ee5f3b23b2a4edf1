package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ParameterSetting;
import de.stadtteilkapital.programme.api.ParameterValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as a page shows it.
 *
 * @param name of one of a family what follows the family's key; empty for others
 * @param now what holds; null where each of a family has its own default
 * @param standard the default; null likewise
 * @param own whether the district has set it
 * @param settings all that were set, the latest first
 */
public record ParameterRow(
        String key,
        String name,
        boolean family,
        Text meaning,
        @Nullable Text now,
        @Nullable Text standard,
        boolean own,
        String source,
        List<Setting> settings) {
    /**
     * What was set.
     *
     * @param value null for the default
     * @param by whoever did it, by name; null where a module did
     * @param toCome whether it does not hold yet
     */
    public record Setting(
            LocalDate from, @Nullable Text value, @Nullable String by, LocalDate on, boolean toCome) {
        /** As addresses have it. */
        public String day() {
            return from.toString();
        }
    }

    public ParameterRow {
        requireNonNull(key);
        settings = List.copyOf(settings);
    }

    /** The setting that was made last; null where there is none. */
    public @Nullable Setting latest() {
        return settings.isEmpty() ? null : settings.get(0);
    }

    static ParameterRow of(ParameterValue value, String familyKey, SettingShown settings) {
        return new ParameterRow(
                value.key(),
                value.key().substring(familyKey.length()),
                value.family(),
                value.meaning(),
                SettingText.shown(value, value.effective()),
                SettingText.shown(value, value.standard()),
                value.value() != null,
                value.source(),
                value.settings().stream().map(one -> settings.of(value, one)).toList());
    }

    /** Shows a setting with the name of whoever made it. */
    @FunctionalInterface
    interface SettingShown {
        Setting of(ParameterValue parameter, ParameterSetting setting);
    }
}
