package de.stadtteilkapital.platform.api;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Public holidays that a deadline does not end on (BGB § 193); which of them hold is the Land's law. */
public enum PublicHoliday {
    NEW_YEAR(MonthDay.of(1, 1)),
    EPIPHANY(MonthDay.of(1, 6)),
    WOMENS_DAY(MonthDay.of(3, 8)),
    GOOD_FRIDAY(-2),
    EASTER_MONDAY(1),
    LABOUR_DAY(MonthDay.of(5, 1)),
    ASCENSION(39),
    WHIT_MONDAY(50),
    CORPUS_CHRISTI(60),
    ASSUMPTION(MonthDay.of(8, 15)),
    UNITY_DAY(MonthDay.of(10, 3)),
    REFORMATION_DAY(MonthDay.of(10, 31)),
    ALL_SAINTS(MonthDay.of(11, 1)),
    CHRISTMAS_DAY(MonthDay.of(12, 25)),
    SECOND_CHRISTMAS_DAY(MonthDay.of(12, 26));

    /** Those of North Rhine-Westphalia. */
    public static final Set<PublicHoliday> NORTH_RHINE_WESTPHALIA =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(EPIPHANY, WOMENS_DAY, ASSUMPTION, REFORMATION_DAY)));

    private final @Nullable MonthDay fixed;
    private final int daysFromEaster;

    PublicHoliday(MonthDay fixed) {
        this.fixed = fixed;
        daysFromEaster = 0;
    }

    PublicHoliday(int daysFromEaster) {
        fixed = null;
        this.daysFromEaster = daysFromEaster;
    }

    public boolean isOn(LocalDate day) {
        return day.equals(
                fixed == null ? Easter.sunday(day.getYear()).plusDays(daysFromEaster) : fixed.atYear(day.getYear()));
    }
}
