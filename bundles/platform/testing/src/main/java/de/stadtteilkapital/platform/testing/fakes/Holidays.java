package de.stadtteilkapital.platform.testing.fakes;

import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.HolidayCalendar;
import de.stadtteilkapital.platform.api.HolidayPlace;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holidays of North Rhine-Westphalia (Feiertagsgesetz NW § 2) from 2024 to 2032 and one of Augsburg, written by hand. */
public final class Holidays implements HolidayCalendar {
    /** Ends of periods there. */
    public static final Deadline NORTH_RHINE_WESTPHALIA =
            new Deadline(day -> new Holidays().isHoliday("NW", HolidayPlace.NONE, day));

    private static final Set<String> EVERYWHERE = Set.of("01-01", "05-01", "10-03", "12-25", "12-26");

    /** Easter Sundays. */
    private static final Set<LocalDate> EASTER = Set.of(
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2025, 4, 20),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2028, 4, 16),
            LocalDate.of(2029, 4, 1),
            LocalDate.of(2030, 4, 21),
            LocalDate.of(2031, 4, 13),
            LocalDate.of(2032, 3, 28));

    @Override
    public boolean isHoliday(@Nullable String land, HolidayPlace place, LocalDate day) {
        String monthAndDay = day.toString().substring("2026-".length());
        boolean inAll = EVERYWHERE.contains(monthAndDay)
                || isAfterEaster(day, -2)
                || isAfterEaster(day, 1)
                || isAfterEaster(day, 39)
                || isAfterEaster(day, 50);
        return inAll
                || place == HolidayPlace.AUGSBURG && monthAndDay.equals("08-08")
                || "NW".equals(land) && (monthAndDay.equals("11-01") || isAfterEaster(day, 60));
    }

    private static boolean isAfterEaster(LocalDate day, int days) {
        return EASTER.contains(day.minusDays(days));
    }
}
