package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes this room's events for those who deal with the district's money. */
public final class Chronicle {
    private final EventLog events;

    public Chronicle(EventLog events) {
        this.events = requireNonNull(events);
    }

    /** What concerns a district's money as a whole. */
    public void note(Caller me, String type, String subject, String district, Map<String, Object> facts) {
        events.append(me, new DomainEvent(type, subject, district, null, facts, house(district)));
    }

    /** What concerns a case inside the house. */
    public void noteCase(
            Caller me, String type, String subject, String district, String application, Map<String, Object> facts) {
        events.append(me, new DomainEvent(type, subject, district, application, facts, house(district)));
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
        Set<Audience> audience = new HashSet<>(house(district));
        audience.add(Audience.sponsor(sponsor));
        events.append(me, new DomainEvent(type, subject, district, application, facts, audience));
    }

    private static Set<Audience> house(String district) {
        return Stream.of(Role.FINANCE_OFFICER, Role.PAYMENT_RELEASER, Role.AUDITOR, Role.PROGRAMME_DIRECTORATE)
                .map(role -> Audience.role(role, district))
                .collect(Collectors.toUnmodifiableSet());
    }
}
