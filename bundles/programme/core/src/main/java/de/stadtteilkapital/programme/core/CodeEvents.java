package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.HashMap;
import java.util.Map;

/** What is noted of a district's code lists, for those who run the district and those who audit it. */
final class CodeEvents {
    private final EventLog log;

    CodeEvents(EventLog log) {
        this.log = requireNonNull(log);
    }

    void added(Caller me, String district, String list, DistrictCode code) {
        append(me, "programme.codeAdded", district, facts(list, code));
    }

    private static Map<String, Object> facts(String list, DistrictCode code) {
        Map<String, Object> facts = facts(list, code.code());
        facts.put("german", code.text().german());
        facts.put("english", code.text().english());
        if (code.from() != null) {
            facts.put("from", code.from());
        }
        if (code.to() != null) {
            facts.put("to", code.to());
        }
        return facts;
    }

    private static Map<String, Object> facts(String list, String code) {
        return new HashMap<>(Map.of("list", list, "code", code));
    }

    void renamed(Caller me, String district, String list, DistrictCode before, Text after) {
        Map<String, Object> facts = facts(list, before.code());
        facts.put("oldGerman", before.text().german());
        facts.put("oldEnglish", before.text().english());
        facts.put("newGerman", after.german());
        facts.put("newEnglish", after.english());
        append(me, "programme.codeRenamed", district, facts);
    }

    void moved(Caller me, String district, String list, String code, int before, int after) {
        Map<String, Object> facts = facts(list, code);
        facts.put("oldPlace", before);
        facts.put("newPlace", after);
        append(me, "programme.codeMoved", district, facts);
    }

    /** Its end may have been taken back, too. */
    void ended(Caller me, String district, String list, DistrictCode code) {
        append(me, "programme.codeEnded", district, facts(list, code));
    }

    void removed(Caller me, String district, String list, DistrictCode code) {
        append(me, "programme.codeRemoved", district, facts(list, code));
    }

    private void append(Caller me, String type, String district, Map<String, Object> facts) {
        log.append(
                me,
                new DomainEvent(
                        type, "code-lists", district, null, facts, Audience.holders(ProgrammeRight.FOLLOW, district)));
    }
}
