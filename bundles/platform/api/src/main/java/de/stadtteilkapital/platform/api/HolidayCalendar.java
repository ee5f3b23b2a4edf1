package de.stadtteilkapital.platform.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The public holidays of the Länder and of places in them, by their laws: one home for all rooms. */
@ProviderType
public interface HolidayCalendar {
    /**
     * Whether all of Germany, the Land or the place has a holiday. Sundays that are no holiday by name are none here.
     *
     * @param land its code (ISO 3166-2:DE): {@code NW}; null for what holds in each of them
     * @param place has nothing to add where it lies in another Land
     * @throws IllegalArgumentException where there is no such Land
     */
    boolean isHoliday(@Nullable String land, HolidayPlace place, LocalDate day);
}
