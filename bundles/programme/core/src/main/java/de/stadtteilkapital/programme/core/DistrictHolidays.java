package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.HolidayCalendar;
import de.stadtteilkapital.platform.api.HolidayPlace;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterKinds;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import de.stadtteilkapital.programme.core.persistence.SettingRepository;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which days no deadline of a district ends on: holidays of its Land and place, but for what it has set otherwise. */
final class DistrictHolidays {
    static final Parameter<HolidayPlace> PLACE = new Parameter<>(
            "programme.holidayPlace",
            HolidayPlace.NONE,
            ParameterKinds.choice(HolidayPlace.class),
            "BayFTG Art. 1; SächsSFG § 1; ThürFGtG § 2");

    static final Parameter<HolidayExceptions> EXCEPTIONS = new Parameter<>(
            "programme.holidayExceptions",
            HolidayExceptions.NONE,
            HolidayExceptions.kind(),
            "BGB § 193; VwVfG § 31 Abs. 3; Feiertagsrecht des Landes");

    private final ProgrammeRepository districts;
    private final WrittenParameters written;
    private final HandOver<HolidayCalendar> calendar;

    DistrictHolidays(Store store, BusinessClock clock, HandOver<HolidayCalendar> calendar) {
        districts = new ProgrammeRepository(store);
        written = new WrittenParameters(new SettingRepository(store), clock);
        this.calendar = requireNonNull(calendar);
    }

    /** By what holds there today; as long as nobody has said its Land, by what all Länder have. */
    Deadline deadline(String district) {
        String land = districts.land(district).map(Land::name).orElse(null);
        HolidayPlace place = written.value(district, PLACE);
        Map<LocalDate, Boolean> exceptions = written.value(district, EXCEPTIONS).byDay();
        return new Deadline(day ->
                exceptions.getOrDefault(day, false) || !exceptions.containsKey(day) && isHoliday(land, place, day));
    }

    private boolean isHoliday(@Nullable String land, HolidayPlace place, LocalDate day) {
        return calendar.call(known -> known.isHoliday(land, place, day));
    }
}
