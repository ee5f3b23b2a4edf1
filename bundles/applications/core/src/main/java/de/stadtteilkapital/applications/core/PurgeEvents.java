package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeItem;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Map;
import java.util.stream.Collectors;

/** What is noted of purges, for those who propose, confirm or follow them: ids, kind and number, no person. */
final class PurgeEvents {
    private final EventLog log;

    PurgeEvents(EventLog log) {
        this.log = requireNonNull(log);
    }

    void proposed(Caller me, Purge purge) {
        log.append(me, event("applications.purgeProposed", purge));
    }

    void withdrawn(Caller me, Purge purge) {
        log.append(me, event("applications.purgeWithdrawn", purge));
    }

    /** The one that opens the guards, see {@link de.stadtteilkapital.platform.persistence.Purges}. */
    static DomainEvent purged(Purge purge) {
        return event("applications.purged", purge);
    }

    private static DomainEvent event(String type, Purge purge) {
        return new DomainEvent(
                type,
                purge.id(),
                purge.district(),
                null,
                Map.of(
                        "kind",
                        purge.kind().name(),
                        "count",
                        purge.items().size(),
                        "ids",
                        purge.items().stream().map(PurgeItem::id).collect(Collectors.joining(","))),
                Audience.holders(ApplicationRight.FOLLOW_PURGES, purge.district()));
    }
}
