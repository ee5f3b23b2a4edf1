package de.stadtteilkapital.committee.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.AgendaService;
import de.stadtteilkapital.committee.api.AttendanceService;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.ConditionService;
import de.stadtteilkapital.committee.api.DecisionService;
import de.stadtteilkapital.committee.api.Fulfilment;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.MinutesService;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.RecusalService;
import de.stadtteilkapital.committee.api.SessionService;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.api.VoteService;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What this room lets whom do with what, as {@code doors.txt} has it. */
@OnBothDatabases
class DoorsTest {
    private static final String HOME = CommitteeHouse.DISTRICT;
    private static final PageRequest ALL = PageRequest.of(Map.of());

    private final CommitteeHouse house;
    private final Stages stages;
    private final Doors doors;
    private final Doors.Room<SessionService> sessions;
    private final Doors.Room<AgendaService> agenda;
    private final Doors.Room<AttendanceService> attendances;
    private final Doors.Room<RecusalService> recusals;
    private final Doors.Room<VoteService> votes;
    private final Doors.Room<ConditionService> conditions;
    private final Doors.Room<MinutesService> minutes;
    private final Doors.Room<DecisionService> decisions;

    DoorsTest(Database kind) {
        house = new CommitteeHouse(kind);
        stages = new Stages(house);
        doors = new Doors(stages.transactions(), stages::setBack);
        sessions = doors.room(SessionService.class, house.sessions);
        agenda = doors.room(AgendaService.class, house.agenda);
        attendances = doors.room(AttendanceService.class, house.attendances);
        recusals = doors.room(RecusalService.class, house.recusals);
        votes = doors.room(VoteService.class, house.votes);
        conditions = doors.room(ConditionService.class, house.conditions);
        minutes = doors.room(MinutesService.class, house.minutes);
        decisions = doors.room(DecisionService.class, house.decided);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        DoorsCast.enter(doors, house);
        new BodyDoors(house, stages).enter(doors);
        sessions();
        agenda();
        items();
        votes();
        minutes();
        decisions();
        assertThat(doors.faults(DoorTable.beside(DoorsTest.class, "doors.txt"))).isEmpty();
    }

    private void sessions() {
        Things all = stages.sessions();
        sessions.changes("plan", Things.NONE, (s, me, t) -> s.plan(me, stages.tomorrow("komitee")))
                .changes("plan: yesterday", Things.NONE, (s, me, t) -> s.plan(me, stages.yesterday()))
                .changes(
                        "plan: a stranger keeps the minutes",
                        Things.NONE,
                        (s, me, t) -> s.plan(me, stages.keptBy("elsewhere")))
                .changes("plan: unknown body", Things.NONE, (s, me, t) -> s.plan(me, stages.tomorrow("unknown")))
                .reads("session", all, (s, me, t) -> s.session(me, t.id()))
                .reads(
                        "sessions",
                        all,
                        (s, me, t) -> s.sessions(me, ALL).items().stream()
                                        .anyMatch(one -> one.id().equals(t.id()))
                                ? "shown"
                                : "hidden")
                .changes("invite", all, (s, me, t) -> {
                    stages.early();
                    return stages.locking(t.id(), () -> s.invite(me, t.id(), new Invitation(null)));
                })
                .changes("invite: on the day", all, (s, me, t) -> s.invite(me, t.id(), new Invitation(null)))
                .reads("possible: session", all, (s, me, t) -> s.possible(me, t.id()));
        attendances
                .reads("attendance", all, (s, me, t) -> s.attendance(me, t.id()))
                .changes(
                        "attend: led by another",
                        all,
                        (s, me, t) -> s.attend(me, t.id(), CommitteeHouse.seats(1, 2), "komitee2"))
                .changes(
                        "attend: led by somebody absent",
                        all,
                        (s, me, t) -> s.attend(me, t.id(), CommitteeHouse.seats(1, 2), "komitee3"))
                .changes(
                        "attend",
                        all,
                        (s, me, t) -> stages.locking(t.id(), () -> s.attend(me, t.id(), CommitteeHouse.seats(1, 2))))
                .changes(
                        "attend: named by the chair",
                        stages.entrusted(),
                        (s, me, t) -> s.attend(me, t.id(), CommitteeHouse.seats(1, 2)))
                .changes("attend: a stranger", all, (s, me, t) -> s.attend(me, t.id(), List.of("fremd")))
                .changes("attend: before the day", all, (s, me, t) -> {
                    stages.early();
                    return s.attend(me, t.id(), CommitteeHouse.seats(1));
                })
                .changes(
                        "entrustAttendance",
                        all,
                        (s, me, t) -> stages.locking(t.id(), () -> s.entrustAttendance(me, t.id(), "komitee2")))
                .changes("entrustAttendance: a coordinator is free", all, (s, me, t) -> {
                    house.others.coordinatorIsFree = true;
                    return s.entrustAttendance(me, t.id(), "komitee2");
                })
                .changes(
                        "entrustAttendance: to somebody excluded",
                        all,
                        (s, me, t) -> s.entrustAttendance(me, t.id(), "komitee7"))
                .changes(
                        "entrustAttendance: to a stranger",
                        all,
                        (s, me, t) -> s.entrustAttendance(me, t.id(), "fremd"));
    }

    private void agenda() {
        Things all = stages.sessions();
        NewAgendaItem.AllAgreed agreed = new NewAgendaItem.AllAgreed("eilig");
        agenda.changes(
                        "add",
                        all,
                        (s, me, t) -> stages.locking(
                                t.id(), () -> s.add(me, t.id(), new NewAgendaItem(null, "Frage", "Worum", null))))
                .changes(
                        "add: all agreed",
                        all,
                        (s, me, t) -> s.add(me, t.id(), new NewAgendaItem(null, "Frage", "Worum", agreed)))
                .changes(
                        "add: an application",
                        stages.cases(),
                        (s, me, t) -> s.add(me, stages.open(), new NewAgendaItem(t.id(), null, null, null)))
                .reads(
                        "agenda",
                        all,
                        (s, me, t) -> redacted(s.agenda(me, t.id()).items().get(0)))
                .reads("possibleForApplication", stages.cases(), (s, me, t) -> s.possibleForApplication(me, t.id()));
    }

    private static String redacted(AgendaItem item) {
        return item.redacted() ? "redacted" : "allowed";
    }

    private void items() {
        Things all = stages.items();
        agenda.reads("item", all, (s, me, t) -> redacted(s.item(me, t.id())))
                .reads("papers", all, (s, me, t) -> s.papers(me, t.id()))
                .reads("possible: item", all, (s, me, t) -> s.possible(me, t.id()));
        recusals.changes(
                        "recuse",
                        all,
                        (s, me, t) -> stages.locking(
                                stages.sessionOf(t.id()), () -> s.recuse(me, t.id(), new NewRecusal("komitee5", "x"))))
                .changes("recuse: again", all, (s, me, t) -> s.recuse(me, t.id(), new NewRecusal("komitee7", "x")))
                .changes("recuse: a stranger", all, (s, me, t) -> s.recuse(me, t.id(), new NewRecusal("fremd", "x")))
                .reads("recusals", all, (s, me, t) -> s.recusals(me, t.id()))
                .reads("recusal", all, (s, me, t) -> s.recusal(me, t.id(), stages.recusalOf(t.id())));
    }

    private void votes() {
        Things all = stages.items();
        Things made = stages.conditions();
        votes.changes(
                        "vote",
                        all,
                        (s, me, t) -> stages.locking(
                                stages.sessionOf(t.id()), () -> s.vote(me, t.id(), stages.motion(t.id()))))
                .changes("vote: nobody keeps the budget", all, (s, me, t) -> {
                    stages.budgetIsAway();
                    return s.vote(me, t.id(), stages.motion(t.id()));
                })
                .changes("vote: beyond the budget", all, (s, me, t) -> {
                    house.others.budget = Money.of("0.50");
                    return s.vote(me, t.id(), stages.motion(t.id()));
                })
                .changes("vote: more than asked for", all, (s, me, t) -> s.vote(me, t.id(), approval("9500.01")))
                .changes(
                        "vote: less than asked for, and nobody says why",
                        all,
                        (s, me, t) -> s.vote(
                                me,
                                t.id(),
                                CommitteeHouse.approval("1.00", null, CommitteeHouse.ballots(Ballot.Choice.YES, 2, 3))))
                .changes(
                        "vote: the excluded member's ballot",
                        all,
                        (s, me, t) -> s.vote(
                                me,
                                t.id(),
                                new NewVote(
                                        new Motion(Motion.Decision.REJECT, null, Stages.REASON, List.of()),
                                        CommitteeHouse.ballots(Ballot.Choice.YES, 2, 7))))
                .reads("votes", all, (s, me, t) -> singly(s.votes(me, t.id()).items()))
                .reads("vote of an item", stages.decided(), (s, me, t) -> s.vote(me, t.id(), stages.voteOf(t.id())));
        conditions
                .reads("condition", made, (s, me, t) -> s.condition(me, t.id()))
                .reads(
                        "conditions",
                        made,
                        (s, me, t) -> s.conditions(me, ALL).items().stream()
                                        .anyMatch(one -> one.id().equals(t.id()))
                                ? "shown"
                                : "hidden")
                .reads("possible: condition", made, (s, me, t) -> s.possible(me, t.id()))
                .changes(
                        "fulfil",
                        made,
                        (s, me, t) -> stages.locking(
                                stages.sessionOf(s.condition(me, t.id()).item()),
                                () -> s.fulfil(me, t.id(), new Fulfilment("x"))));
    }

    private static String singly(List<Vote> votes) {
        return votes.stream().allMatch(vote -> vote.ballots() == null) && !votes.isEmpty() ? "redacted" : "allowed";
    }

    private static NewVote approval(String amount) {
        return CommitteeHouse.approval(amount, CommitteeHouse.ballots(Ballot.Choice.YES, 2, 3, 4));
    }

    private void minutes() {
        Things all = stages.sessions();
        minutes.changes("makeMinutes", all, (s, me, t) -> stages.locking(t.id(), () -> s.makeMinutes(me, t.id())))
                .changes("makeMinutes: a coordinator is free", all, (s, me, t) -> {
                    house.others.coordinatorIsFree = true;
                    return s.makeMinutes(me, t.id());
                })
                .changes(
                        "makeMinutes: the chair is absent", stages.chairless(), (s, me, t) -> s.makeMinutes(me, t.id()))
                .reads("minutes", all, (s, me, t) -> redacted(s.minutes(me, t.id())))
                .reads("minutesPdf", all, (s, me, t) -> s.minutesPdf(me, t.id()))
                .reads("frozenMinutes", all, (s, me, t) -> s.frozenMinutes(me, t.id()))
                .changes("sign", all, (s, me, t) -> stages.locking(t.id(), () -> s.sign(me, t.id())));
    }

    private void decisions() {
        Things all = stages.resolved();
        decisions
                .reads(
                        "decision",
                        all,
                        (s, me, t) -> s.decision(me, t.application()).isPresent() ? "told" : "not told")
                .reads("possible: application", all, (s, me, t) -> s.possible(me, t.application()));
    }

    private static String redacted(Minutes minutes) {
        return minutes.redacted() ? "redacted" : "allowed";
    }
}
