package de.stadtteilkapital.platform.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.osgi.annotation.versioning.ProviderType;

/** The time of deadlines, dates and events. Sessions, tokens and signatures take the system's clock instead. */
@ProviderType
public interface BusinessClock {
    Instant now();

    /** The time zone in which a day begins and ends. */
    ZoneId zone();

    default LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }
}
