package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The day by the system's clock, on which tokens run out; moving the office's clock does not bring one back. */
record SystemDay(InstantSource clock, ZoneId zone) {
    SystemDay {
        requireNonNull(clock);
        requireNonNull(zone);
    }

    /** A day begins when it does for the office. */
    static SystemDay like(BusinessClock office) {
        return new SystemDay(InstantSource.system(), office.zone());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
