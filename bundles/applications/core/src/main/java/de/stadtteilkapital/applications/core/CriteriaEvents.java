package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Map;

/** What is noted of criteria, for those who keep or follow them; the set itself stays to be read. */
final class CriteriaEvents {
    private final EventLog log;

    CriteriaEvents(EventLog log) {
        this.log = requireNonNull(log);
    }

    void entered(Caller me, CriteriaSet set) {
        append(
                me,
                "applications.criteriaEntered",
                set,
                Map.of("from", set.from(), "criteria", set.criteria().size()));
    }

    void withdrawn(Caller me, CriteriaSet set) {
        append(me, "applications.criteriaWithdrawn", set, Map.of("from", set.from()));
    }

    private void append(Caller me, String type, CriteriaSet set, Map<String, Object> facts) {
        log.append(
                me,
                new DomainEvent(
                        type,
                        set.id(),
                        set.district(),
                        null,
                        facts,
                        Audience.holders(ApplicationRight.FOLLOW_CRITERIA, set.district())));
    }
}
