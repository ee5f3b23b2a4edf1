package de.stadtteilkapital.platform.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.mail.MailFailure;
import java.util.Map;

/** Tells what became of a mail that did not simply leave. */
public final class MailEvents {
    private final EventLog log;

    public MailEvents(EventLog log) {
        this.log = requireNonNull(log);
    }

    /** Nobody tries it any more. */
    public void setAside(String district, String id, String kind, MailFailure failure) {
        append(
                Caller.house("mail", district),
                "mail.setAside",
                district,
                id,
                Map.of("kind", kind, "failure", failure.name()));
    }

    void retried(Caller me, String district, String id, String kind) {
        append(me, "mail.retried", district, id, Map.of("kind", kind));
    }

    void dropped(Caller me, String district, String id, String kind) {
        append(me, "mail.dropped", district, id, Map.of("kind", kind));
    }

    private void append(Caller actor, String type, String district, String id, Map<String, Object> facts) {
        log.append(
                actor,
                new DomainEvent(type, id, district, null, facts, Audience.holders(HouseRight.OPERATE, district)));
    }
}
