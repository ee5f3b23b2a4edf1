package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The mandates of a district for its file. */
final class GivenMandates {
    private GivenMandates() {}

    /** Those that hold, or will. */
    static List<GivenMandate> standing(MandateAdmin mandates, Caller me, String district, LocalDate today) {
        return Page.all(cursor -> mandates.mandates(me, PageRequest.most(cursor, Map.of("district", district))))
                .stream()
                .filter(one -> !one.isOver(today))
                .toList();
    }
}
