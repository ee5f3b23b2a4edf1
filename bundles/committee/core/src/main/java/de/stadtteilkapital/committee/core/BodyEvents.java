package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes what was changed of a body, for those who keep it and those who sit in it; names are a person's own words. */
@Component(service = BodyEvents.class)
public final class BodyEvents {
    private final EventLog events;

    @Activate
    public BodyEvents(@Reference EventLog events) {
        this.events = requireNonNull(events);
    }

    void founded(Caller me, Body body) {
        Map<String, Object> facts = new HashMap<>(Map.of("name", body.name(), "decides", body.decides()));
        put(facts, "parent", body.parent());
        note(me, "bodyFounded", new InDistrict(body.district(), body.id()), facts, Map.of());
    }

    /** With what was and what is of each that is another. */
    void changed(Caller me, KnownBody before, Body after) {
        Map<String, Object> facts = new HashMap<>();
        changed(facts, "Name", before.name(), after.name());
        changed(facts, "Decides", before.decides(), after.decides());
        changed(facts, "Parent", before.parent(), after.parent());
        note(me, "bodyChanged", new InDistrict(after.district(), after.id()), facts, Map.of());
    }

    private static void changed(Map<String, Object> facts, String what, Object before, Object after) {
        if (!String.valueOf(before).equals(String.valueOf(after))) {
            put(facts, "old" + what, before);
            put(facts, "new" + what, after);
        }
    }

    void removed(Caller me, Body body) {
        note(
                me,
                "bodyRemoved",
                new InDistrict(body.district(), body.id()),
                new HashMap<>(Map.of("name", body.name())),
                Map.of());
    }

    void rulesWithdrawn(Caller me, InDistrict body, LocalDate from) {
        note(me, "rulesWithdrawn", body, new HashMap<>(Map.of("from", from)), Map.of());
    }

    void rulesSet(Caller me, InDistrict body, OwnRules rules) {
        Map<String, Object> facts = new HashMap<>();
        put(facts, "from", rules.from());
        put(facts, "noticePeriod", rules.noticePeriod());
        put(facts, "noticeSource", rules.noticeSource());
        put(facts, "quorumAbove", rules.quorumAbove());
        put(facts, "quorumLeast", rules.quorumLeast());
        put(facts, "quorumSource", rules.quorumSource());
        put(facts, "majority", rules.majority());
        put(facts, "majoritySource", rules.majoritySource());
        put(facts, "tie", rules.tie());
        put(facts, "tieSource", rules.tieSource());
        put(facts, "lostMotion", rules.lostMotion());
        put(facts, "lostMotionSource", rules.lostMotionSource());
        if (!rules.deputyChairs().isEmpty()) {
            facts.put("deputyChairs", rules.deputyChairs());
        }
        put(facts, "presiding", rules.presiding());
        put(facts, "presidingSource", rules.presidingSource());
        note(me, "rulesSet", body, facts, Map.of());
    }

    void member(Caller me, String type, InDistrict body, Member member, Map<String, ?> more) {
        Map<String, Object> facts = new HashMap<>(more);
        facts.put("member", member.id());
        note(me, type, body, facts, Map.of("name", member.name()));
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    private void note(
            Caller me, String type, InDistrict body, Map<String, Object> facts, Map<String, String> particulars) {
        Set<Audience> audience = new HashSet<>(Audience.holders(CommitteeRight.KEEP_BODIES, body.district()));
        audience.add(Audience.body(body.district(), body.id()));
        facts.put("body", body.id());
        events.append(
                me,
                new DomainEvent("committee." + type, body.key(), body.district(), null, facts, particulars, audience));
    }
}
