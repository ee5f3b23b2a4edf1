package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkPicture;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What is noted of marks: an office's and a funder's, no person's. */
final class MarkEvents {
    private final EventLog log;

    MarkEvents(EventLog log) {
        this.log = requireNonNull(log);
    }

    void pictureKept(Caller me, String district, MarkPicture picture) {
        append(
                me,
                "programme.markPictureKept",
                "marks",
                district,
                Map.of("picture", picture.digest(), "bytes", picture.bytes()));
    }

    void added(Caller me, Mark mark) {
        append(me, "programme.markAdded", mark.id(), mark.district(), facts(mark));
    }

    /** With what was and what is of each thing that is another. */
    void changed(Caller me, Mark before, Mark after) {
        Map<String, Object> facts = new HashMap<>();
        changed(facts, "Name", before.name(), after.name());
        changed(facts, "NameEnglish", before.nameEnglish(), after.nameEnglish());
        changed(facts, "Acknowledgement", before.acknowledgement(), after.acknowledgement());
        changed(facts, "AcknowledgementEnglish", before.acknowledgementEnglish(), after.acknowledgementEnglish());
        changed(facts, "Source", before.source(), after.source());
        changed(facts, "Place", before.place(), after.place());
        changed(facts, "Uses", uses(before), uses(after));
        append(me, "programme.markChanged", after.id(), after.district(), facts);
    }

    /** Its end may have been taken back, too. */
    void ended(Caller me, Mark mark) {
        Map<String, Object> facts = new HashMap<>(Map.of("name", mark.name()));
        if (mark.to() != null) {
            facts.put("to", mark.to());
        }
        append(me, "programme.markEnded", mark.id(), mark.district(), facts);
    }

    void removed(Caller me, Mark mark) {
        append(me, "programme.markRemoved", mark.id(), mark.district(), facts(mark));
    }

    private static Map<String, Object> facts(Mark mark) {
        return Map.of(
                "kind", mark.kind(),
                "name", mark.name(),
                "from", mark.from(),
                "uses", uses(mark),
                "picture", mark.picture().digest());
    }

    private static String uses(Mark mark) {
        return mark.uses().stream().map(Mark.Use::name).collect(Collectors.joining(","));
    }

    private static void changed(Map<String, Object> facts, String what, Object before, Object after) {
        if (!String.valueOf(before).equals(String.valueOf(after))) {
            facts.put("old" + what, String.valueOf(before));
            facts.put("new" + what, String.valueOf(after));
        }
    }

    private void append(Caller me, String type, String subject, String district, Map<String, Object> facts) {
        log.append(
                me,
                new DomainEvent(
                        type, subject, district, null, facts, Audience.holders(ProgrammeRight.FOLLOW, district)));
    }
}
