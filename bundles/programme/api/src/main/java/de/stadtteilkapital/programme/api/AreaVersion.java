package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The funding areas of a district from a day until the next version's.
 *
 * @param setBy the account, or the module, that has set it
 */
public record AreaVersion(
        @Label(german = "der erste Tag", english = "the first day")
        LocalDate from,

        @Label(german = "die Fördergebiete", english = "the funding areas")
        List<FundingArea> areas,

        @Label(german = "die Person oder das Modul", english = "the person or module")
        String setBy,

        @Label(german = "der Zeitpunkt der Änderung", english = "the time of the change")
        Instant setAt) {
    public AreaVersion {
        requireNonNull(from);
        requireNonNull(setBy);
        requireNonNull(setAt);
        areas = List.copyOf(areas);
    }
}
