package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Fulfilment;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Sessions of one day, each with one application from which {@code komitee7} is excluded, and what came of them; today is
 * that day.
 */
final class Stages {
    private static final Instant DAY = Instant.parse("2026-11-12T09:00:00Z");
    private static final Motion.MotionCondition CONDITION =
            new Motion.MotionCondition("Ort nennen", LocalDate.of(2026, 12, 1), true);

    static final String REASON = "Der Platz wird gebraucht.";

    private final CommitteeHouse house;
    private final Map<String, String> sessionsOfItems = new HashMap<>();
    private String open;

    Stages(CommitteeHouse house) {
        this.house = house;
    }

    Transactions transactions() {
        return house.database.transactions();
    }

    void setBack() {
        house.clock.set(DAY);
        house.events.clear();
        house.others.back();
    }

    /** Before the notice period begins. */
    void early() {
        house.clock.set(DAY.minus(10, ChronoUnit.DAYS));
    }

    void budgetIsAway() {
        house.others.budgetIsAway = true;
    }

    Object done(Runnable act) {
        act.run();
        return null;
    }

    /** The act counts on the session's row, so that no other can go on beside it. */
    Object locking(String session, Supplier<?> act) {
        long before = acts(session);
        act.get();
        return acts(session) > before ? "allowed" : "allowed, but the session was not locked";
    }

    private long acts(String session) {
        try (PreparedStatement select =
                transactions().connection().prepareStatement("select acts from committee_session where id = ?")) {
            select.setString(1, session);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    NewSession tomorrow(String body) {
        return session(body, DAY.plus(1, ChronoUnit.DAYS), null);
    }

    NewSession yesterday() {
        return session(CommitteeHouse.BODY, DAY.minus(1, ChronoUnit.DAYS), null);
    }

    NewSession keptBy(String account) {
        return session(CommitteeHouse.BODY, DAY.plus(1, ChronoUnit.DAYS), account);
    }

    private static NewSession session(String body, Instant startsAt, String keeper) {
        return new NewSession(CommitteeHouse.DISTRICT, body, startsAt, "Saal 2", "Sitzung", null, keeper);
    }

    Things sessions() {
        return Things.in(Session.State.class, state -> {
            Thing item = item(state, 1, 2, 3, 4, 5, 6, 7);
            return new Thing(sessionOf(item.id()), item.application());
        });
    }

    /** A held session without its chair. */
    Things chairless() {
        return Things.in(List.of("HELD"), state -> {
            Thing item = item(Session.State.HELD, 2, 3, 4, 5, 6, 7);
            return new Thing(sessionOf(item.id()), item.application());
        });
    }

    /** Where the chair is barred, and named {@code komitee2}. */
    Things entrusted() {
        return Things.in(List.of("INVITED"), state -> {
            Thing item = item(Session.State.INVITED);
            String session = sessionOf(item.id());
            house.attendances.entrustAttendance(Callers.barred(house.chair, item.application()), session, "komitee2");
            return new Thing(session, item.application());
        });
    }

    /** Brings a session with one application to a state. */
    Thing item(Session.State state, int... present) {
        return keptItem(state, null, present);
    }

    /** The same with a keeper of the minutes. */
    Thing keptItem(Session.State state, String keeper, int... present) {
        early();
        Session session = house.sessions.plan(house.office, session(CommitteeHouse.BODY, DAY, keeper));
        String application = house.application();
        String item = house.agenda
                .add(house.office, session.id(), new NewAgendaItem(application, null, null, null))
                .id();
        sessionsOfItems.put(item, session.id());
        house.recusals.recuse(house.chair, item, new NewRecusal("komitee7", "Vorstand"));
        if (state.compareTo(Session.State.INVITED) >= 0) {
            house.sessions.invite(house.office, session.id(), new Invitation(null));
        }
        house.clock.set(DAY);
        if (state.compareTo(Session.State.HELD) >= 0) {
            house.attendances.attend(house.office, session.id(), CommitteeHouse.seats(present));
        }
        if (state.compareTo(Session.State.MINUTED) >= 0) {
            house.minutes.makeMinutes(house.chair, session.id());
        }
        if (state == Session.State.CLOSED) {
            house.minutes.sign(house.chair, session.id());
        }
        house.others.keep();
        return new Thing(item, application);
    }

    /** A planned session that takes more. */
    String open() {
        if (open == null) {
            open = sessionOf(item(Session.State.PLANNED).id());
        }
        return open;
    }

    String sessionOf(String item) {
        return sessionsOfItems.get(item);
    }

    /** Applications that are to come on an agenda. */
    Things cases() {
        open();
        return Things.in(List.of("PRE_ASSESSED", "on another agenda", "unknown"), state -> switch (state) {
            case "PRE_ASSESSED" -> kept(Thing.ofCase(house.application()));
            case "unknown" -> Thing.ofCase("unknown");
            default -> Thing.ofCase(item(Session.State.PLANNED).application());
        });
    }

    private Thing kept(Thing made) {
        house.others.keep();
        return made;
    }

    /** Items as their session and their own state have it. */
    Things items() {
        return Things.in(
                List.of(
                        "PLANNED",
                        "INVITED",
                        "OPEN",
                        "OPEN without quorum",
                        "OPEN without the chair",
                        "OPEN with the chair excluded",
                        "OPEN after a lost motion",
                        "DECIDED",
                        "POSTPONED"),
                this::item);
    }

    Thing item(String state) {
        return switch (state) {
            case "PLANNED", "INVITED" -> item(Session.State.valueOf(state));
            case "OPEN without quorum" -> item(Session.State.HELD, 1, 2, 3);
            case "OPEN without the chair" -> item(Session.State.HELD, 2, 3, 4, 5, 6, 7);
            case "POSTPONED" -> item(Session.State.MINUTED, 1, 2, 3, 4, 5, 6, 7);
            case "DECIDED" -> decidedItem();
            case "OPEN after a lost motion" -> lostItem();
            case "OPEN with the chair excluded" -> {
                Thing item = item(Session.State.HELD, 1, 2, 3, 4, 5, 6, 7);
                house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee1", "Vorsitz im Verein"));
                yield kept(item);
            }
            default -> item(Session.State.HELD, 1, 2, 3, 4, 5, 6, 7);
        };
    }

    Thing lostItem() {
        return voted(CommitteeHouse.approval(
                CommitteeHouse.REQUESTED, CommitteeHouse.ballots(Ballot.Choice.NO, 1, 2, 3, 4, 5, 6)));
    }

    Thing decidedItem() {
        return voted(CommitteeHouse.approval(
                "1.00", REASON, CommitteeHouse.ballots(Ballot.Choice.YES, 1, 2, 3, 4, 5, 6), CONDITION));
    }

    private Thing voted(NewVote vote) {
        Thing item = item(Session.State.HELD, 1, 2, 3, 4, 5, 6, 7);
        house.votes.vote(house.chair, item.id(), vote);
        return kept(item);
    }

    /** Cases on which nothing, something, and something in signed minutes is resolved. */
    Things resolved() {
        return Things.in(List.of("PLANNED", "DECIDED", "SIGNED"), state -> switch (state) {
            case "PLANNED" -> item(Session.State.PLANNED);
            case "DECIDED" -> decidedItem();
            default -> signedItem();
        });
    }

    Thing signedItem() {
        Thing item = decidedItem();
        house.minutes.makeMinutes(house.chair, sessionOf(item.id()));
        house.minutes.sign(house.chair, sessionOf(item.id()));
        return kept(item);
    }

    Things decided() {
        return Things.in(List.of("DECIDED"), state -> decidedItem());
    }

    /** A motion that is proper where the item is open. */
    NewVote motion(String item) {
        return new NewVote(
                new Motion(Motion.Decision.APPROVE, Money.of("1.00"), REASON, List.of()),
                CommitteeHouse.ballots(Ballot.Choice.YES, 2, 3));
    }

    String voteOf(String item) {
        return house.votes.votes(house.office, item).items().get(0).id();
    }

    String recusalOf(String item) {
        return house.recusals.recusals(house.office, item).items().get(0).id();
    }

    String conditionOf(String application) {
        return house.conditions
                .conditions(house.office, PageRequest.of(Map.of("application", application)))
                .items()
                .get(0)
                .id();
    }

    Things conditions() {
        return Things.in(List.of("open", "fulfilled"), this::condition);
    }

    Thing condition(String state) {
        AgendaItem item = house.agenda.item(house.office, decidedItem().id());
        String id = house.conditions
                .conditions(house.office, PageRequest.of(Map.of("item", item.id())))
                .items()
                .get(0)
                .id();
        if (state.equals("fulfilled")) {
            house.conditions.fulfil(house.office, id, new Fulfilment("Vertrag"));
        }
        return kept(new Thing(id, item.application()));
    }
}
