package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes this room's events for those who deal with the district's money. */
public final class FinanceEvents {
    private final EventLog events;

    public FinanceEvents(EventLog events) {
        this.events = requireNonNull(events);
    }

    /** What concerns a district's money as a whole. */
    public void note(Caller me, String type, String subject, String district, Map<String, Object> facts) {
        events.append(
                me,
                new DomainEvent(
                        type, subject, district, null, facts, Audience.holders(FinanceRight.READ_MONEY, district)));
    }

    /** What concerns a case inside the house. */
    public void noteCase(
            Caller me, String type, String subject, String district, String application, Map<String, Object> facts) {
        events.append(
                me,
                new DomainEvent(
                        type,
                        subject,
                        district,
                        application,
                        facts,
                        Audience.holders(FinanceRight.READ_MONEY, district)));
    }

    /** What the sponsor hears of too. */
    public void noteForSponsor(
            Caller me,
            String type,
            String subject,
            String district,
            String application,
            String sponsor,
            Map<String, Object> facts) {
        Set<Audience> audience = new HashSet<>(Audience.holders(FinanceRight.READ_MONEY, district));
        audience.add(Audience.sponsor(sponsor));
        events.append(me, new DomainEvent(type, subject, district, application, facts, audience));
    }
}
