package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Attendance;
import de.stadtteilkapital.committee.api.Body;
import de.stadtteilkapital.committee.api.CommitteeAdmin;
import de.stadtteilkapital.committee.api.CommitteeService;
import de.stadtteilkapital.committee.api.Condition;
import de.stadtteilkapital.committee.api.Fulfilment;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Papers;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.committee.api.ResolutionRegister;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.documents.Letters;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The committee room on its tables: each act one unit of work. */
@Component(
        service = {CommitteeService.class, CommitteeAdmin.class, ResolutionRegister.class},
        immediate = true)
public final class JpaCommittee implements CommitteeAdmin, ResolutionRegister {
    private final Transactions transactions;
    private final Visibility access;
    private final CommitteeBodies bodies;
    private final Sessions sessions;
    private final Agenda agenda;
    private final Attendances attendances;
    private final Exclusions exclusions;
    private final Votes votes;
    private final Conditions conditions;
    private final MinutesBook minutes;
    private final Signing signing;
    private final MinutesPaper paper;

    @Activate
    public JpaCommittee(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference EventLogReader chronicle,
            @Reference Letters letters,
            @Reference OtherRooms rooms,
            @Reference VotingRules voting) {
        this.transactions = requireNonNull(transactions);
        CommitteeTables tables = CommitteeTables.in(store);
        CommitteeEvents events = new CommitteeEvents(log);
        Procedures procedures = new Procedures(rooms, voting);
        PapersDesk papers = new PapersDesk(tables, rooms);
        access = new Visibility(tables);
        bodies = new CommitteeBodies(tables, procedures);
        sessions = new Sessions(tables, access, rooms, procedures, papers, events, clock);
        exclusions = new Exclusions(tables, access, rooms, events, clock);
        agenda = new Agenda(tables, access, rooms, papers, exclusions, events);
        attendances = new Attendances(tables, access, procedures, events, rooms, clock);
        Decisions decisions = new Decisions(tables, rooms, events, clock);
        votes = new Votes(tables, access, procedures, decisions, events, clock);
        conditions = new Conditions(tables, access, rooms, events, clock);
        MinutesWriter writer = new MinutesWriter(tables, rooms, chronicle);
        minutes = new MinutesBook(tables, access, procedures, attendances, writer, rooms, events, clock);
        signing = new Signing(tables, access, events, clock);
        paper = new MinutesPaper(letters, rooms, clock);
    }

    @Override
    public void putBody(Caller me, NewBody body) {
        transactions.run(() -> bodies.put(me, body));
    }

    @Override
    public Page<Body> bodies(Caller me, PageRequest request) {
        return transactions.required(() -> bodies.page(me, request));
    }

    @Override
    public Body body(Caller me, String district, String id) {
        return transactions.required(() -> bodies.body(me, district, id));
    }

    @Override
    public Session plan(Caller me, NewSession session) {
        return transactions.required(() -> sessions.plan(me, session));
    }

    @Override
    public Page<Session> sessions(Caller me, PageRequest request) {
        return transactions.required(() -> sessions.page(me, request));
    }

    @Override
    public Session session(Caller me, String id) {
        return transactions.required(() -> access.session(me, id));
    }

    @Override
    public AgendaItem add(Caller me, String session, NewAgendaItem item) {
        return transactions.required(() -> agenda.add(me, session, item));
    }

    @Override
    public Page<AgendaItem> agenda(Caller me, String session) {
        return transactions.required(() -> agenda.agenda(me, session));
    }

    @Override
    public AgendaItem item(Caller me, String id) {
        return transactions.required(() -> agenda.item(me, id));
    }

    @Override
    public Papers papers(Caller me, String item) {
        return transactions.required(() -> agenda.papers(me, item));
    }

    @Override
    public Session invite(Caller me, String session, Invitation invitation) {
        return transactions.required(() -> sessions.invite(me, session, invitation));
    }

    @Override
    public Attendance attendance(Caller me, String session) {
        return transactions.required(() -> attendances.attendance(me, session));
    }

    @Override
    public Attendance attend(Caller me, String session, List<String> present) {
        return transactions.required(() -> attendances.attend(me, session, present));
    }

    @Override
    public Attendance entrustAttendance(Caller me, String session, String member) {
        return transactions.required(() -> attendances.entrust(me, session, member));
    }

    @Override
    public Recusal recuse(Caller me, String item, NewRecusal recusal) {
        return transactions.required(() -> exclusions.recuse(me, item, recusal));
    }

    @Override
    public Page<Recusal> recusals(Caller me, String item) {
        return transactions.required(() -> exclusions.recusals(me, item));
    }

    @Override
    public Recusal recusal(Caller me, String item, String id) {
        return transactions.required(() -> exclusions.recusal(me, item, id));
    }

    @Override
    public Vote vote(Caller me, String item, NewVote vote) {
        return transactions.required(() -> votes.cast(me, item, vote));
    }

    @Override
    public Page<Vote> votes(Caller me, String item) {
        return transactions.required(() -> votes.votes(me, item));
    }

    @Override
    public Vote vote(Caller me, String item, String id) {
        return transactions.required(() -> votes.vote(me, item, id));
    }

    @Override
    public Page<Condition> conditions(Caller me, PageRequest request) {
        return transactions.required(() -> conditions.page(me, request));
    }

    @Override
    public Condition condition(Caller me, String id) {
        return transactions.required(() -> conditions.condition(me, id));
    }

    @Override
    public Condition fulfil(Caller me, String condition, Fulfilment fulfilment) {
        return transactions.required(() -> conditions.fulfil(me, condition, fulfilment));
    }

    @Override
    public Minutes makeMinutes(Caller me, String session) {
        return transactions.required(() -> minutes.make(me, session));
    }

    @Override
    public Minutes minutes(Caller me, String session) {
        return transactions.required(() -> minutes.minutes(me, session));
    }

    @Override
    public Papers frozenMinutes(Caller me, String session) {
        return transactions.required(() -> minutes.frozen(me, session));
    }

    @Override
    public byte[] minutesPdf(Caller me, String session) {
        return transactions.required(() -> paper.pdf(access.session(me, session), minutes.minutes(me, session)));
    }

    @Override
    public Minutes sign(Caller me, String session) {
        return transactions.required(() -> {
            signing.sign(me, session);
            return minutes.minutes(me, session);
        });
    }

    @Override
    public Optional<Resolution> resolution(String application) {
        return transactions.required(() -> conditions.resolution(application));
    }
}
