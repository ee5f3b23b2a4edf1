package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Attendance;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.persistence.Seats;
import de.stadtteilkapital.committee.core.rules.Finding;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who is present in a session, and whether that is enough. */
@Component(service = Presence.class)
public final class Presence {
    private static final Text UNRECORDED =
            new Text("Die Anwesenheit ist noch nicht festgestellt.", "Attendance is not recorded yet.");

    private final CommitteeTables tables;
    private final Visibility access;
    private final Procedures procedures;

    @Activate
    public Presence(@Reference CommitteeTables tables, @Reference Visibility access, @Reference Procedures procedures) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.procedures = requireNonNull(procedures);
    }

    Attendance in(Session session) {
        String recorder = tables.sessions().recorder(session.id()).orElse(null);
        boolean recorded = session.state() != Session.State.PLANNED && session.state() != Session.State.INVITED;
        return recorded ? recorded(session, recorder) : new Attendance(List.of(), false, UNRECORDED, recorder, null);
    }

    private Attendance recorded(Session session, String recorder) {
        KnownBody body = access.body(session);
        Seats seats = tables.sessions().seats(session.id());
        Finding finding = procedures.judge(body, Quorums.facts(body, seats, Set.of(), isWhollyRepeated(session)));
        List<String> present = body.members().stream()
                .map(Member::id)
                .filter(seats.present()::contains)
                .toList();
        return new Attendance(
                present, finding.holds(), finding.explanation(), recorder, presiding(session, body, seats));
    }

    private String presiding(Session session, KnownBody body, Seats seats) {
        String named = tables.sessions().presiding(session.id()).orElse(null);
        return Leading.of(body, seats, named, Set.of()).map(Member::id).orElse(null);
    }

    private boolean isWhollyRepeated(Session session) {
        if (session.repeatOf() == null) {
            return false;
        }
        List<String> items = tables.items().ofSession(session.id()).stream()
                .map(AgendaItem::id)
                .toList();
        return !items.isEmpty() && tables.items().repeated(session.id()).containsAll(items);
    }
}
