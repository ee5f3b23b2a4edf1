package de.stadtteilkapital.finance.core.use;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as German sentences name them. */
final class German {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private German() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
