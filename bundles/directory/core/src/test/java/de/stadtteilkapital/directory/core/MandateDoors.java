package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;

import de.stadtteilkapital.directory.api.AbsenceAct;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.AbsenceEnd;
import de.stadtteilkapital.directory.api.MandateAct;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.directory.api.MandateEnd;
import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The doors of mandates and absences; a thing is the account of the person. */
final class MandateDoors {
    private static final PageRequest ALL = new PageRequest(PageRequest.MOST, null, null, Map.of(), null);

    private MandateDoors() {}

    static void add(Doors doors, DirectoryHouse house) {
        Map<String, String> parts = new HashMap<>();
        Things mandates = Things.in(List.of("given", "carrying", "over"), state -> mandate(house, parts, state));
        String other = house.open(NORTH, "andere", Assignment.in(NORTH, Role.AUDITOR));
        doors.room(MandateAdmin.class, house.mandates)
                .reads("mandate", mandates, (s, me, t) -> s.mandate(me, parts.get(t.id())))
                .reads(
                        "kept mandates",
                        mandates,
                        (s, me, t) -> s.mandates(me, ALL).items().stream()
                                        .anyMatch(one -> one.id().equals(parts.get(t.id())))
                                ? "shown"
                                : "hidden")
                .reads("possible: mandate", mandates, (s, me, t) -> s.possible(me, parts.get(t.id())))
                .reads(
                        "possible: change mandate",
                        mandates,
                        (s, me, t) -> word(s.possible(me, parts.get(t.id())), MandateAct.CHANGE))
                .reads(
                        "possible: end mandate",
                        mandates,
                        (s, me, t) -> word(s.possible(me, parts.get(t.id())), MandateAct.END))
                .reads(
                        "possible: remove mandate",
                        mandates,
                        (s, me, t) -> word(s.possible(me, parts.get(t.id())), MandateAct.REMOVE))
                .changes("remove mandate", mandates, (s, me, t) -> s.remove(me, parts.get(t.id())))
                .changes("grant", mandates, (s, me, t) -> s.grant(me, asked(t.id(), "NEW", null, null)))
                .changes("grant: twice", mandates, (s, me, t) -> s.grant(me, asked(t.id(), "TASK", null, null)))
                .changes("grant: to nobody", Things.NONE, (s, me, t) -> s.grant(me, asked("nobody", "NEW", null, null)))
                .changes(
                        "grant: for nobody",
                        Things.NONE,
                        (s, me, t) -> s.grant(me, asked(other, "NEW", null, "nobody")))
                .changes(
                        "change mandate",
                        mandates,
                        (s, me, t) -> s.change(me, parts.get(t.id()), asked(t.id(), "OTHER", null, null)))
                .changes(
                        "end mandate",
                        mandates,
                        (s, me, t) -> s.end(me, parts.get(t.id()), new MandateEnd(Cast.NOW, "Wechsel")))
                .changes(
                        "end mandate: a day that is over",
                        mandates,
                        (s, me, t) -> s.end(me, parts.get(t.id()), new MandateEnd(TODAY, "Wechsel")));
        Things absences = Things.in(List.of("to come", "under way", "past"), state -> absence(house, parts, state));
        doors.room(AbsenceAdmin.class, house.absences)
                .reads("absence", absences, (s, me, t) -> s.absence(me, parts.get(t.id())))
                .reads(
                        "absences",
                        absences,
                        (s, me, t) -> s.absences(me, ALL).items().stream()
                                        .anyMatch(one -> one.id().equals(parts.get(t.id())))
                                ? "shown"
                                : "hidden")
                .reads(
                        "deputies",
                        absences,
                        (s, me, t) -> s.deputies(me, List.of(parts.get(t.id()))).isEmpty() ? "hidden" : "shown")
                .reads("possible: absence", absences, (s, me, t) -> s.possible(me, parts.get(t.id())))
                .reads(
                        "possible: end absence",
                        absences,
                        (s, me, t) -> word(s.possible(me, parts.get(t.id())), AbsenceAct.END))
                .reads(
                        "possible: withdraw absence",
                        absences,
                        (s, me, t) -> word(s.possible(me, parts.get(t.id())), AbsenceAct.WITHDRAW))
                .changes("enter absence", absences, (s, me, t) -> s.enter(me, away(t.id(), Cast.NOW, Cast.NOW)))
                .changes(
                        "enter absence: a day that is over",
                        absences,
                        (s, me, t) -> s.enter(me, away(t.id(), TODAY, Cast.NOW)))
                .changes(
                        "enter absence: nobody",
                        Things.NONE,
                        (s, me, t) -> s.enter(me, away("nobody", Cast.NOW, Cast.NOW)))
                .changes("end absence", absences, (s, me, t) -> s.end(me, parts.get(t.id()), new AbsenceEnd(Cast.NOW)))
                .changes("withdraw absence", absences, (s, me, t) -> s.withdraw(me, parts.get(t.id())));
    }

    private static String word(List<Possible> told, Act act) {
        return told.stream().anyMatch(one -> one.act() == act && one.reason() == null) ? "now" : "none";
    }

    static NewMandate asked(String holder, String role, LocalDate to, String substituteFor) {
        return new NewMandate(NORTH, holder, role, "Ratsbeschluss 3372/03", TODAY, to, substituteFor, "i. V.");
    }

    private static NewAbsence away(String account, LocalDate from, LocalDate to) {
        return new NewAbsence(NORTH, account, from, to);
    }

    /** A role rests on one that is carrying. */
    private static Thing mandate(DirectoryHouse house, Map<String, String> parts, String state) {
        Assignment place = Assignment.in(NORTH, Role.AUDITOR);
        String holder = house.open(NORTH, "mandat-" + state, place);
        String id = house.mandates
                .grant(HERE, asked(holder, "TASK", "over".equals(state) ? TODAY : null, null))
                .id();
        if ("carrying".equals(state)) {
            house.register.give(HERE, holder, new NewRoleAssignment(place, "x", TODAY, null, id));
        }
        parts.put(holder, id);
        return new Thing(holder, "");
    }

    private static Thing absence(DirectoryHouse house, Map<String, String> parts, String state) {
        String account = house.open(NORTH, "weg-" + state.replace(' ', '-'), Assignment.in(NORTH, Role.AUDITOR));
        LocalDate from = "to come".equals(state) ? Cast.NOW.plusDays(1) : TODAY;
        LocalDate to = "past".equals(state) ? TODAY : Cast.NOW.plusDays(5);
        house.clock.set(TODAY);
        String id = house.absences.enter(HERE, away(account, from, to)).id();
        house.clock.set(Cast.NOW);
        deputise(house, "vertritt-" + state.replace(' ', '-'), account);
        parts.put(account, id);
        return new Thing(account, "");
    }

    private static void deputise(DirectoryHouse house, String login, String account) {
        String deputy = house.open(NORTH, login);
        String mandate =
                house.mandates.grant(HERE, asked(deputy, "TASK", null, account)).id();
        Assignment place = Assignment.in(NORTH, Role.AUDITOR);
        house.register.give(HERE, deputy, new NewRoleAssignment(place, "x", TODAY, null, mandate));
    }
}
