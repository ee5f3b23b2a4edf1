package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.committee.api.AgendaItemAct;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.ConditionAct;
import de.stadtteilkapital.committee.api.Fulfilment;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Things of this room in the states that {@code possible.txt} names, and the people who ask what can be done with them. */
final class Situations {
    private static final String KEEPER = "protokoll";
    private static final int[] SEVEN = {1, 2, 3, 4, 5, 6, 7};

    private final CommitteeHouse house;
    private final Stages stages;

    Situations(CommitteeHouse house) {
        this.house = house;
        stages = new Stages(house);
    }

    List<String> cast() {
        return List.copyOf(people(new Thing("", "")).keySet());
    }

    private Map<String, Caller> people(Thing thing) {
        Caller keeper = Callers.named(KEEPER, house.finance);
        return Map.of(
                "coordinator", house.office,
                "chair", house.chair,
                "member", CommitteeHouse.member(2),
                "excluded member", CommitteeHouse.member(7),
                "finance officer", house.finance,
                "keeper", keeper,
                "recused coordinator", barred(house.office, thing.application()),
                "recused chair", barred(house.chair, thing.application()),
                "coordinator elsewhere", Callers.in("elsewhere", Role.COORDINATOR),
                "applicant", Callers.sponsor(CommitteeHouse.DISTRICT, "sponsor"));
    }

    Situation of(String name) {
        String[] kind = name.split(" ", 2);
        stages.setBack();
        return switch (kind[0]) {
            case "session" -> session(kind[1]);
            case "item" -> item(stages.item(kind[1]));
            case "condition" -> condition(stages.condition(kind[1]));
            default -> application(kind[1]);
        };
    }

    private Situation session(String state) {
        Thing item = switch (state) {
            case "before its day, PLANNED", "PLANNED" -> stages.item(Session.State.PLANNED);
            case "HELD, its chair absent" -> stages.item(Session.State.HELD, 2, 3, 4, 5, 6, 7);
            case "HELD, its chair excluded" -> stages.item("OPEN with the chair excluded");
            case "HELD, a motion is lost", "HELD, a motion is lost and too few are left" -> stages.lostItem();
            case "HELD, with a keeper" -> stages.keptItem(Session.State.HELD, KEEPER, SEVEN);
            case "MINUTED, with a keeper", "MINUTED, its chair has signed" ->
                stages.keptItem(Session.State.MINUTED, KEEPER, SEVEN);
            case "MINUTED", "CLOSED", "HELD", "HELD, a coordinator is free" ->
                stages.item(Session.State.valueOf(state.replaceFirst(",.*", "")), SEVEN);
            default -> stages.item(Session.State.INVITED);
        };
        String session = stages.sessionOf(item.id());
        if (state.endsWith("has signed")) {
            house.minutes.sign(house.chair, session);
        } else if (state.endsWith("are left")) {
            house.attendances.attend(house.chair, session, CommitteeHouse.seats(1, 2));
        } else if (state.endsWith("named to record")) {
            house.attendances.entrustAttendance(barred(house.chair, item.application()), session, "komitee2");
        }
        return situation(
                item,
                () -> {
                    house.others.coordinatorIsFree = state.endsWith("is free");
                    if (state.startsWith("before")) {
                        stages.early();
                    }
                },
                me -> house.sessions.possible(me, session),
                sessionDoors(session));
    }

    private Map<SessionAct, Consumer<Caller>> sessionDoors(String id) {
        NewAgendaItem.AllAgreed agreed =
                house.sessions.session(house.office, id).state() == Session.State.PLANNED
                        ? null
                        : new NewAgendaItem.AllAgreed("eilig");
        Invitation atOnce = new Invitation(new Invitation.NoticeWaived("eilig"));
        return Map.of(
                SessionAct.INVITE, me -> house.sessions.invite(me, id, atOnce),
                SessionAct.PUT_ON_AGENDA, me -> house.agenda.add(me, id, new NewAgendaItem(null, "Frage", "x", agreed)),
                SessionAct.RECORD_ATTENDANCE, me -> house.attendances.attend(me, id, CommitteeHouse.seats(1, 2)),
                SessionAct.ENTRUST_ATTENDANCE, me -> house.attendances.entrustAttendance(me, id, "komitee2"),
                SessionAct.MAKE_MINUTES, me -> house.minutes.makeMinutes(me, id),
                SessionAct.SIGN_MINUTES, me -> house.minutes.sign(me, id));
    }

    private Situation item(Thing item) {
        Map<AgendaItemAct, Consumer<Caller>> doors = Map.of(
                AgendaItemAct.EXCLUDE_MEMBER,
                me -> house.recusals.recuse(me, item.id(), new NewRecusal("komitee5", "x")),
                AgendaItemAct.VOTE,
                me -> house.votes.vote(
                        me,
                        item.id(),
                        CommitteeHouse.approval("1.00", CommitteeHouse.ballots(Ballot.Choice.YES, 2, 3))));
        return situation(item, () -> {}, me -> house.agenda.possible(me, item.id()), doors);
    }

    private Situation condition(Thing condition) {
        Map<ConditionAct, Consumer<Caller>> doors = Map.of(
                ConditionAct.FULFIL, me -> house.conditions.fulfil(me, condition.id(), new Fulfilment("Vertrag")));
        return situation(condition, () -> {}, me -> house.conditions.possible(me, condition.id()), doors);
    }

    private Situation application(String state) {
        String open = stages.open();
        String id = switch (state) {
            case "on another agenda" -> stages.item("PLANNED").application();
            case "put off by a session" -> stages.item("POSTPONED").application();
            default -> house.application();
        };
        if (!state.contains(" ")) {
            house.others.states.put(id, ApplicationState.valueOf(state));
        }
        house.others.keep();
        Map<SessionAct, Consumer<Caller>> doors = Map.of(
                SessionAct.PUT_ON_AGENDA, me -> house.agenda.add(me, open, new NewAgendaItem(id, null, null, null)));
        return situation(Thing.ofCase(id), () -> {}, me -> house.agenda.possibleForApplication(me, id), doors);
    }

    private Situation situation(
            Thing thing,
            Runnable prepare,
            Function<Caller, List<Possible>> possible,
            Map<? extends Act, Consumer<Caller>> doors) {
        return new Situation(
                stages.transactions(),
                () -> {
                    stages.setBack();
                    prepare.run();
                },
                people(thing),
                possible,
                doors);
    }
}
