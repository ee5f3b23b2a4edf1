package de.stadtteilkapital.committee.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.OwnRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;

/** What was entered of a body's own rules, and when. */
record KnownRules(OwnRules rules, Instant at) {
    KnownRules {
        requireNonNull(rules);
        requireNonNull(at);
    }

    /**
     * Those of all that hold.
     *
     * @param all in the order of their days, of one day in that of their entry
     * @param first what holds before the first of them
     * @param known what was entered later is left out; null for nothing
     */
    static OwnRules on(List<KnownRules> all, OwnRules first, LocalDate day, Instant known) {
        return all.stream()
                .filter(one -> !one.rules().from().isAfter(day))
                .filter(one -> known == null || !one.at().isAfter(known))
                .reduce((earlier, later) -> later)
                .map(KnownRules::rules)
                .orElse(first);
    }

    /** As people read them: the last first, of each day what was entered last. */
    static List<OwnRules> told(List<KnownRules> all, OwnRules first) {
        LinkedList<OwnRules> told = new LinkedList<>();
        if (!first.saysAs(OwnRules.NONE)) {
            told.add(first);
        }
        for (KnownRules one : all) {
            if (!told.isEmpty() && one.rules().from().equals(told.getFirst().from())) {
                told.removeFirst();
            }
            told.addFirst(one.rules());
        }
        return List.copyOf(told);
    }
}
