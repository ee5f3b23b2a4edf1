package de.stadtteilkapital.reporting.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.EventLogReader;
import de.stadtteilkapital.reporting.api.CutOff;
import java.time.LocalDate;

/** Where a district's chain of events stands. */
final class LogHead {
    private final EventLogReader chronicle;

    LogHead(EventLogReader chronicle) {
        this.chronicle = requireNonNull(chronicle);
    }

    /** Position 0 and no digest where nothing has happened yet. */
    CutOff of(String district, LocalDate today) {
        return chronicle.heads().stream()
                .filter(head -> head.district().equals(district))
                .findFirst()
                .map(head -> new CutOff(today, head.position(), head.digest()))
                .orElse(new CutOff(today, 0, null));
    }
}
