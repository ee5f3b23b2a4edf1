package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.CommitteeParameters;
import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.committee.api.SessionService;
import de.stadtteilkapital.committee.core.persistence.KnownBody;
import de.stadtteilkapital.committee.core.rules.NoticeRule;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.PlausibleDays;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions from their planning to the invitation. */
@Component(immediate = true)
public final class Sessions implements SessionService {
    private static final Text NOT_THEN =
            new Text("An diesem Tag kann keine Sitzung geplant werden", "No session can be planned on that day");

    private static final Text OVER = new Text(
            "Dieser Tag ist schon vorbei; eingeladen wird zu einer Sitzung heute oder später.",
            "That day is over; invitations are to a session today or later.");

    private static final Text NO_BODY = new Text(
            "Dieses Gremium gibt es im Stadtteil nicht; bitte eines nennen, das eingerichtet ist.",
            "There is no such body in the district; please name one that has been set up.");

    private final Transactions transactions;
    private final CommitteeTables tables;
    private final Visibility access;
    private final SessionDoor door;
    private final OtherRooms rooms;
    private final Procedures procedures;
    private final PapersDesk papers;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    @Activate
    public Sessions(
            @Reference Transactions transactions,
            @Reference CommitteeTables tables,
            @Reference Visibility access,
            @Reference SessionDoor door,
            @Reference OtherRooms rooms,
            @Reference Procedures procedures,
            @Reference PapersDesk papers,
            @Reference CommitteeEvents events,
            @Reference BusinessClock clock) {
        this.transactions = requireNonNull(transactions);
        this.tables = requireNonNull(tables);
        this.access = requireNonNull(access);
        this.door = requireNonNull(door);
        this.rooms = requireNonNull(rooms);
        this.procedures = requireNonNull(procedures);
        this.papers = requireNonNull(papers);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    @Override
    public Session session(Caller me, String id) {
        return transactions.required(() -> access.session(me, id));
    }

    @Override
    public Page<Session> sessions(Caller me, PageRequest request) {
        return transactions.required(
                () -> tables.sessions().page(request, CommitteeRight.READ.districts(me), me.bodies()));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return transactions.required(() -> door.possible(me, id));
    }

    @Override
    public Session plan(Caller me, NewSession wanted) {
        return transactions.required(() -> {
            if (!Visibility.coordinates(me, wanted.district())) {
                throw Refusal.notFound();
            }
            // named in the input: a mistake in it, not a missing page
            KnownBody body = tables.bodies()
                    .find(wanted.district(), wanted.body(), clock.today())
                    .orElseThrow(() -> Refusal.invalid("/body", NO_BODY));
            refuseAny(Stream.of(implausible(wanted), stranger(wanted)));
            requireRepeatable(wanted);
            Session session = planned(body, wanted);
            tables.sessions().add(session);
            events.inside(me, "planned", session.id(), session, null, Map.of("startsAt", session.startsAt()));
            return session;
        });
    }

    private static Session planned(KnownBody body, NewSession wanted) {
        return new Session(
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
    }

    private static void refuseAny(Stream<Optional<Objection>> objections) {
        List<Objection> all = objections.flatMap(Optional::stream).toList();
        if (!all.isEmpty()) {
            throw Refusal.rule(all);
        }
    }

    private Optional<Objection> implausible(NewSession wanted) {
        Period ahead = rooms.programme().call(p -> p.parameter(wanted.district(), CommitteeParameters.PLANNED_AHEAD));
        return new PlausibleDays(clock.today(), clock.today().plus(ahead))
                .objection(
                        "/startsAt",
                        LocalDate.ofInstant(wanted.startsAt(), clock.zone()),
                        NOT_THEN,
                        "committee.sessionDay",
                        rooms.norms(wanted.district()).cite("VwVfG § 89; ")
                                + CommitteeParameters.PLANNED_AHEAD.source());
    }

    private Optional<Objection> stranger(NewSession wanted) {
        return wanted.keeper() != null && !rooms.directory().call(d -> d.takesPart(wanted.district(), wanted.keeper()))
                ? Optional.of(new Objection(
                        "/keeper",
                        new Text(
                                "Schriftführung kann nur übernehmen, wer im Stadtteil eine Rolle hat; bitte ein solches"
                                        + " Konto nennen oder keines.",
                                "Only somebody with a role in the district can keep the minutes; please name such an"
                                        + " account, or nobody."),
                        "committee.keeper",
                        rooms.norms(wanted.district()).cite("VwVfG § 93")))
                : Optional.empty();
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

    @Override
    public Session invite(Caller me, String id, Invitation invitation) {
        return transactions.required(() -> {
            SessionFacts facts = door.enter(me, SessionAct.INVITE, id);
            SessionActs.of(SessionAct.INVITE, facts).require();
            Session session = facts.session();
            tables.sessions().act(id);
            String waived = invitation.noticeWaived() == null
                    ? null
                    : invitation.noticeWaived().reason();
            requireNotice(
                    session.district(), facts.day(), procedures.of(facts.body()).notice(), waived);
            List<AgendaItem> items = tables.items().ofSession(id);
            papers.freeze(session, items);
            List<String> members =
                    facts.body().members().stream().map(Member::id).toList();
            tables.sessions().invite(id, Moment.now(clock), waived, members);
            events.inside(
                    me,
                    "invited",
                    id,
                    session,
                    null,
                    Map.of("startsAt", session.startsAt(), "items", items.size(), "noticeWaived", waived != null));
            return access.session(me, id);
        });
    }

    private void requireNotice(String district, LocalDate day, NoticeRule rule, String waived) {
        if (day.isBefore(clock.today())) {
            throw Refusal.rule(
                    "", OVER, "committee.sessionDay", rooms.norms(district).cite("VwVfG § 89"));
        }
        LocalDate earliest = rule.earliest(clock.today());
        if (waived == null && day.isBefore(earliest)) {
            throw Refusal.rule(
                    "/noticeWaived",
                    Words.fill(
                            new Text(
                                    "Die Ladungsfrist von %s Tagen endet mit dem %s; möglich ist eine Sitzung ab dem %s, eine"
                                            + " frühere nur mit Begründung unter „%s“.",
                                    "The notice period of %s days ends with %s; possible is a session from %s on, an earlier"
                                            + " one only with a reason under “%s”."),
                            rule.period().getDays(),
                            rule.last(clock.today()),
                            earliest,
                            Labels.heading(Invitation.class, "noticeWaived")),
                    NoticeRule.ID,
                    rule.source());
        }
    }
}
