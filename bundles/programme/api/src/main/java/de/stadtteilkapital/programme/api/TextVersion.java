package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a district has worded a text, from a day until the next version's.
 *
 * @param german null where the standard holds again
 * @param english null where the German words stand for it, or the standard holds again
 * @param setBy the account, or the module, that has set it
 */
public record TextVersion(
        @Label(german = "der erste Tag", english = "the first day", accusative = "den ersten Tag")
        LocalDate from,

        @Label(german = "der deutsche Text", english = "the German text", accusative = "den deutschen Text") @Nullable
        String german,

        @Label(german = "der englische Text", english = "the English text", accusative = "den englischen Text")
        @Nullable
        String english,

        @Label(german = "die Person oder das Modul", english = "the person or module")
        String setBy,

        @Label(german = "der Zeitpunkt der Änderung", english = "the time of the change")
        Instant setAt) {
    public TextVersion {
        requireNonNull(from);
        requireNonNull(setBy);
        requireNonNull(setAt);
    }

    /** Whether a module has set it, and no person. */
    public boolean byModule() {
        return Caller.isHouse(setBy);
    }
}
