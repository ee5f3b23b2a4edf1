package de.stadtteilkapital.platform.testing;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day that a running house has, wherever its tests run. */
public final class GermanDay {
    private GermanDay() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }
}
