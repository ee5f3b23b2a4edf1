package de.stadtteilkapital.platform.attachments;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.attachments.persistence.Kept;
import java.util.HashMap;
import java.util.Map;

/** What is written into the log; the subject is the thing, so that a recusal from its case hides this too. */
public final class AttachmentEvents {
    private final EventLog log;

    public AttachmentEvents(EventLog log) {
        this.log = requireNonNull(log);
    }

    void added(Caller me, Kept kept) {
        append(me, "attachments.added", kept, Map.of());
    }

    void removed(Caller me, Kept kept) {
        append(me, "attachments.removed", kept, Map.of());
    }

    /** The scanner has found nothing. */
    public void checked(Kept kept) {
        append(house(kept), "attachments.checked", kept, Map.of());
    }

    /** The scanner has found something, and the content is gone. */
    public void refused(Kept kept) {
        append(
                house(kept),
                "attachments.refused",
                kept,
                Map.of("finding", requireNonNull(kept.attachment().finding())));
    }

    private static Caller house(Kept kept) {
        return Caller.house("attachments", kept.district());
    }

    private void append(Caller me, String type, Kept kept, Map<String, Object> more) {
        Attachment attachment = kept.attachment();
        Map<String, Object> facts = new HashMap<>(more);
        facts.put("attachment", attachment.id());
        facts.put("place", attachment.place());
        facts.put("digest", attachment.digest());
        facts.put("size", attachment.size());
        facts.put("mediaType", attachment.mediaType());
        facts.put("party", attachment.party().name());
        log.append(
                me,
                new DomainEvent(
                        type,
                        attachment.thing(),
                        kept.district(),
                        kept.application(),
                        facts,
                        Map.of("name", attachment.name()),
                        kept.audience()));
    }
}
