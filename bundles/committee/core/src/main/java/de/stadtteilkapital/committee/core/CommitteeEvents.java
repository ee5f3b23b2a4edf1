package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes what happened in a session for those who may know of it. */
@Component(service = CommitteeEvents.class)
public final class CommitteeEvents {
    private final EventLog events;

    @Activate
    public CommitteeEvents(@Reference EventLog events) {
        this.events = requireNonNull(events);
    }

    /** What is told of the subject is kept from whoever is barred from the matter, also what was told before. */
    void belongs(String subject, String matter) {
        events.join(subject, matter);
    }

    /** For the body and the coordinators. */
    void inside(Caller me, String type, String subject, Session session, String application, Map<String, ?> facts) {
        note(me, type, subject, session, application, facts, Map.of(), Set.of());
    }

    /** Like {@link #inside}, with words about a person. */
    void inside(
            Caller me,
            String type,
            String subject,
            Session session,
            String application,
            Map<String, ?> facts,
            Map<String, String> particulars) {
        note(me, type, subject, session, application, facts, particulars, Set.of());
    }

    /** For whoever reads what comes of sessions. */
    void official(Caller me, String type, String subject, Session session, String application, Map<String, ?> facts) {
        note(
                me,
                type,
                subject,
                session,
                application,
                facts,
                Map.of(),
                Audience.holders(CommitteeRight.READ, session.district()));
    }

    private void note(
            Caller me,
            String type,
            String subject,
            Session session,
            String application,
            Map<String, ?> facts,
            Map<String, String> particulars,
            Set<Audience> more) {
        Set<Audience> audience = new HashSet<>(more);
        audience.add(Audience.body(session.district(), session.body()));
        Map<String, Object> all = new HashMap<>(facts);
        all.put("body", session.body());
        all.put("session", session.id());
        events.append(
                me,
                new DomainEvent(
                        "committee." + type, subject, session.district(), application, all, particulars, audience));
    }
}
