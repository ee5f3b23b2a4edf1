package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mandates of a district for its file. */
final class GivenMandates {
    private GivenMandates() {}

    /** All that were ever given. */
    static List<GivenMandate> all(MandateAdmin mandates, Caller me, String district) {
        return Page.all(cursor -> mandates.mandates(me, PageRequest.most(cursor, Map.of("district", district))));
    }

    /** Those that hold or will, of people whose login names are known. */
    static List<GivenMandate> written(
            MandateAdmin mandates, Caller me, String district, LocalDate today, Set<String> known) {
        return all(mandates, me, district).stream()
                .filter(one -> !one.isOver(today))
                .filter(one -> known.contains(one.holder()))
                .filter(one -> one.substituteFor() == null || known.contains(one.substituteFor()))
                .toList();
    }
}
