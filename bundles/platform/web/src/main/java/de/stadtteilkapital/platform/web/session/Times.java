package de.stadtteilkapital.platform.web.session;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as they are kept: text in UTC that sorts by time, since JPA 2.2 knows no instants. */
final class Times {
    private Times() {}

    static String written(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
