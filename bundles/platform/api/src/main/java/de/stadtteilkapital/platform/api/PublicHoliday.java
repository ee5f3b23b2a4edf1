package de.stadtteilkapital.platform.api;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Public holidays that a deadline does not end on (BGB § 193); which of them hold is the Land's law. */
public enum PublicHoliday implements Labelled {
    NEW_YEAR("Neujahr", "New Year", MonthDay.of(1, 1)),
    EPIPHANY("Heilige Drei Könige", "Epiphany", MonthDay.of(1, 6)),
    WOMENS_DAY("Internationaler Frauentag", "International Women's Day", MonthDay.of(3, 8)),
    GOOD_FRIDAY("Karfreitag", "Good Friday", -2),
    EASTER_MONDAY("Ostermontag", "Easter Monday", 1),
    LABOUR_DAY("1. Mai", "Labour Day", MonthDay.of(5, 1)),
    ASCENSION("Christi Himmelfahrt", "Ascension Day", 39),
    WHIT_MONDAY("Pfingstmontag", "Whit Monday", 50),
    CORPUS_CHRISTI("Fronleichnam", "Corpus Christi", 60),
    ASSUMPTION("Mariä Himmelfahrt", "Assumption", MonthDay.of(8, 15)),
    UNITY_DAY("Tag der Deutschen Einheit", "Day of German Unity", MonthDay.of(10, 3)),
    REFORMATION_DAY("Reformationstag", "Reformation Day", MonthDay.of(10, 31)),
    ALL_SAINTS("Allerheiligen", "All Saints' Day", MonthDay.of(11, 1)),
    CHRISTMAS_DAY("1. Weihnachtstag", "Christmas Day", MonthDay.of(12, 25)),
    SECOND_CHRISTMAS_DAY("2. Weihnachtstag", "Boxing Day", MonthDay.of(12, 26));

    /** Those of North Rhine-Westphalia. */
    public static final Set<PublicHoliday> NORTH_RHINE_WESTPHALIA =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(EPIPHANY, WOMENS_DAY, ASSUMPTION, REFORMATION_DAY)));

    private final Text label;
    private final @Nullable MonthDay fixed;
    private final int daysFromEaster;

    PublicHoliday(String german, String english, MonthDay fixed) {
        label = new Text(german, english);
        this.fixed = fixed;
        daysFromEaster = 0;
    }

    PublicHoliday(String german, String english, int daysFromEaster) {
        label = new Text(german, english);
        fixed = null;
        this.daysFromEaster = daysFromEaster;
    }

    @Override
    public Text label() {
        return label;
    }

    public boolean isOn(LocalDate day) {
        return day.equals(
                fixed == null ? Easter.sunday(day.getYear()).plusDays(daysFromEaster) : fixed.atYear(day.getYear()));
    }
}
