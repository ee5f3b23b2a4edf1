package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.persistence.KeptMinutes;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Signs minutes: the chair, and the keeper where one is appointed (VwVfG § 93). */
final class Signing {
    private final CommitteeTables tables;
    private final Visibility access;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    Signing(CommitteeTables tables, Visibility access, CommitteeEvents events, BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    void sign(Caller me, String id) {
        Session session = access.session(me, id);
        Set<Minutes.Function> mine = functions(me, session);
        if (mine.isEmpty()) {
            throw Refusal.forbidden(new Text(
                    "Die Niederschrift unterschreibt, wer den Vorsitz hat oder sie führt.",
                    "The minutes are signed by the chair and by their keeper."));
        }
        tables.sessions().act(id);
        KeptMinutes minutes = tables.minutes()
                .find(id)
                .orElseThrow(() -> Refusal.conflict(new Text(
                                "Die Sitzung ist %s und hat noch keine Niederschrift; sie ist erst zu fertigen.",
                                "The session is %s and has no minutes yet; they must be made first.")
                        .with(session.state())));
        Set<Minutes.Function> signed = minutes.signatures().stream()
                .map(KeptMinutes.KeptSignature::function)
                .collect(Collectors.toSet());
        mine.removeAll(signed);
        if (mine.isEmpty()) {
            throw Refusal.conflict(new Text(
                            "Diese Unterschrift ist schon geleistet (Stand %s); die Niederschrift kann nur noch"
                                    + " gelesen werden.",
                            "This signature is there already (state %s); the minutes can only be read now.")
                    .with(session.state()));
        }
        Instant now = Moment.now(clock);
        for (Minutes.Function function : mine) {
            signed.add(function);
            tables.minutes()
                    .sign(
                            id,
                            new KeptMinutes.KeptSignature(function, me.account(), me.name(), now),
                            signed.containsAll(needed(session)) ? now : null);
        }
        if (signed.containsAll(needed(session))) {
            tables.sessions().become(id, Session.State.CLOSED);
        }
        events.official(
                me,
                "signed",
                id,
                session,
                null,
                Map.of("digest", minutes.digest(), "complete", signed.containsAll(needed(session))));
    }

    private Set<Minutes.Function> functions(Caller me, Session session) {
        Set<Minutes.Function> functions = EnumSet.noneOf(Minutes.Function.class);
        if (access.chairs(me, session)) {
            functions.add(Minutes.Function.CHAIR);
        }
        if (me.account().equals(session.keeper())) {
            functions.add(Minutes.Function.KEEPER);
        }
        return functions;
    }

    private static Set<Minutes.Function> needed(Session session) {
        return session.keeper() == null ? EnumSet.of(Minutes.Function.CHAIR) : EnumSet.allOf(Minutes.Function.class);
    }
}
