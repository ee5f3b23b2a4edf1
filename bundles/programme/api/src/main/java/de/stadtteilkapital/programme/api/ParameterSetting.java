package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a district has set a parameter to, from a day until the next setting's.
 *
 * @param value as text; null where the default holds again
 * @param setBy the account, or the module, that has set it
 */
public record ParameterSetting(
        @Label(german = "der erste Tag", english = "the first day")
        LocalDate from,

        @Label(german = "der Wert", english = "the value") @Nullable
        String value,

        @Label(german = "die Person oder das Modul", english = "the person or module")
        String setBy,

        @Label(german = "der Zeitpunkt der Änderung", english = "the time of the change")
        Instant setAt) {
    public ParameterSetting {
        requireNonNull(from);
        requireNonNull(setBy);
        requireNonNull(setAt);
    }

    /** Whether a module has set it, and no person. */
    public boolean byModule() {
        return Caller.isHouse(setBy);
    }
}
