package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.rules.NoticeRule;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Sessions from their planning to the invitation. */
final class Sessions {
    private final CommitteeTables tables;
    private final Visibility access;
    private final OtherRooms rooms;
    private final Procedures procedures;
    private final PapersDesk papers;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    Sessions(
            CommitteeTables tables,
            Visibility access,
            OtherRooms rooms,
            Procedures procedures,
            PapersDesk papers,
            CommitteeEvents events,
            BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.rooms = requireNonNull(rooms);
        this.procedures = requireNonNull(procedures);
        this.papers = requireNonNull(papers);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    Page<Session> page(Caller me, PageRequest request) {
        return tables.sessions().page(request, CommitteeRight.READ.districts(me), me.bodies());
    }

    Session plan(Caller me, NewSession wanted) {
        if (!Visibility.coordinates(me, wanted.district())) {
            throw Refusal.notFound();
        }
        NewBody body = tables.bodies().find(wanted.district(), wanted.body()).orElseThrow(Refusal::notFound);
        requireDayAhead(LocalDate.ofInstant(wanted.startsAt(), clock.zone()), "/startsAt");
        requireKeeper(wanted.district(), wanted.keeper());
        requireRepeatable(wanted);
        Session session = new Session(
                Ids.next(),
                body.district(),
                body.id(),
                wanted.title(),
                wanted.place(),
                Moment.kept(wanted.startsAt()),
                Session.State.PLANNED,
                wanted.repeatOf(),
                wanted.keeper(),
                null,
                null);
        tables.sessions().add(session);
        events.inside(me, "planned", session.id(), session, null, Map.of("startsAt", session.startsAt()));
        return session;
    }

    private void requireDayAhead(LocalDate day, String pointer) {
        if (day.isBefore(clock.today())) {
            throw Refusal.rule(
                    pointer,
                    new Text(
                            "Dieser Tag ist schon vorbei; möglich sind heute und jeder spätere.",
                            "That day is over; today and any later day are possible."),
                    "committee.sessionDay",
                    "VwVfG § 89");
        }
    }

    private void requireKeeper(String district, String account) {
        if (account != null && !rooms.directory().call(d -> d.takesPart(district, account))) {
            throw Refusal.rule(
                    "/keeper",
                    new Text(
                            "Schriftführung kann nur übernehmen, wer im Stadtteil eine Rolle hat; bitte ein solches Konto"
                                    + " nennen oder keines.",
                            "Only somebody with a role in the district can keep the minutes; please name such an account,"
                                    + " or nobody."),
                    "committee.keeper",
                    "VwVfG § 93");
        }
    }

    private void requireRepeatable(NewSession wanted) {
        if (wanted.repeatOf() == null) {
            return;
        }
        tables.sessions()
                .find(wanted.repeatOf())
                .filter(s -> s.district().equals(wanted.district()) && s.body().equals(wanted.body()))
                .orElseThrow(Refusal::notFound);
        if (tables.items().putOff(wanted.repeatOf()).isEmpty()) {
            throw Refusal.conflict(new Text(
                    "Wiederholt wird nur eine Sitzung, deren Niederschrift gefertigt ist und die etwas mangels"
                            + " Beschlussfähigkeit zurückgestellt hat.",
                    "Only a session is repeated that has its minutes and put something off for lack of quorum."));
        }
    }

    Session invite(Caller me, String id, Invitation invitation) {
        Session session = access.coordinated(me, id);
        if (session.state() != Session.State.PLANNED) {
            throw Refusal.conflict(new Text(
                            "Zu dieser Sitzung ist schon eingeladen (Stand %s); möglich ist, sie abzuhalten und mit"
                                    + " Zustimmung aller die Tagesordnung zu ergänzen.",
                            "The members were invited already (state %s); possible is to hold the session, and to add"
                                    + " to its agenda with the consent of all.")
                    .with(session.state()));
        }
        tables.sessions().act(id);
        String waived = invitation.noticeWaived() == null
                ? null
                : invitation.noticeWaived().reason();
        NewBody body = access.body(session);
        requireNotice(session, procedures.of(body).notice(), waived);
        List<AgendaItem> items = tables.items().ofSession(id);
        papers.freeze(session, items);
        tables.sessions()
                .invite(
                        id,
                        Moment.now(clock),
                        waived,
                        body.members().stream().map(Member::id).toList());
        events.inside(
                me,
                "invited",
                id,
                session,
                null,
                Map.of("startsAt", session.startsAt(), "items", items.size(), "noticeWaived", waived != null));
        return access.session(me, id);
    }

    private void requireNotice(Session session, NoticeRule rule, String waived) {
        LocalDate day = LocalDate.ofInstant(session.startsAt(), clock.zone());
        requireDayAhead(day, "");
        if (waived == null && day.isBefore(rule.earliest(clock.today()))) {
            LocalDate earliest = rule.earliest(clock.today());
            throw Refusal.rule(
                    "/noticeWaived",
                    Words.fill(
                            new Text(
                                    "Die Ladungsfrist von %s Tagen reicht bis zum %s; möglich ist eine Sitzung ab"
                                            + " dann, eine"
                                            + " frühere nur mit Begründung (noticeWaived).",
                                    "The notice period of %s days lasts until %s; possible is a session from then on,"
                                            + " an"
                                            + " earlier one only with a reason (noticeWaived)."),
                            rule.period().getDays(),
                            earliest),
                    NoticeRule.ID,
                    rule.source());
        }
    }
}
