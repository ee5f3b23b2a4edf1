package de.stadtteilkapital.platform.holidays;

import static java.util.Objects.requireNonNull;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.stadtteilkapital.platform.api.HolidayCalendar;
import de.stadtteilkapital.platform.api.HolidayPlace;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The holidays of Germany by Jollyday, with those of places that it does not know beside them. */
@Component
public final class JollydayCalendar implements HolidayCalendar {
    private final HolidayManager germany;
    private final HolidayManager places;
    private final Set<String> laender;

    @Activate
    public JollydayCalendar() {
        germany = here(() -> HolidayManager.getInstance(ManagerParameters.create("de")));
        places = here(() -> HolidayManager.getInstance(
                ManagerParameters.create(requireNonNull(JollydayCalendar.class.getResource("places.xml")))));
        laender = here(
                () -> Set.copyOf(germany.getCalendarHierarchy().getChildren().keySet()));
    }

    @Override
    public boolean isHoliday(@Nullable String land, HolidayPlace place, LocalDate day) {
        return is(day, germany, land == null ? new String[0] : new String[] {known(land)})
                || place.land().equals(land) && is(day, places, place.name().toLowerCase(Locale.ROOT));
    }

    private String known(String land) {
        String code = land.toLowerCase(Locale.ROOT);
        if (!laender.contains(code)) {
            throw new IllegalArgumentException("no Land: " + land);
        }
        return code;
    }

    private static boolean is(LocalDate day, HolidayManager manager, String... path) {
        return here(() -> manager.getHolidays(Year.of(day.getYear()), path)).stream()
                .map(Holiday::getDate)
                .anyMatch(day::equals);
    }

    /** Its parts are looked for by the thread's class loader, which knows none of them in a container. */
    private static <T> T here(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JollydayCalendar.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
