package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.SOUTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.AbsenceEnd;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateEnd;
import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A role that rests on a mandate holds while that does, and a deputy's while who is deputised for is away. */
@OnBothDatabases
class MandatesHoldTest {
    private static final LocalDate FIRST = TODAY.plusDays(10);
    private static final LocalDate LAST = TODAY.plusDays(20);
    private static final LocalDate HALF = TODAY.plusDays(15);

    private static final Right ADVISE = () -> Holders.in(Role.COORDINATOR).forTasks(Task.ADVISE);
    private static final Right CHECK = () -> Holders.in(Role.COORDINATOR);

    private final DirectoryHouse house;

    MandatesHoldTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void clear() {
        house.clear();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "mandates.csv", delimiter = ';', useHeadersInDisplayName = true)
    void itHoldsOnTheDaysOfItsRow(
            String role,
            String act,
            String mandate,
            String absence,
            String before,
            String first,
            String in,
            String last,
            String after) {
        Role held = Role.of(role).orElseThrow();
        // with a role in both districts, which is none of those of the table
        String away = house.open(
                NORTH, "vertreten", Assignment.in(NORTH, Role.EVALUATION), Assignment.in(SOUTH, Role.EVALUATION));
        String person = house.open(NORTH, "person");
        absence(absence, away, person);
        house.clock.set(TODAY);
        String id = mandate(mandate, person, away);
        house.clock.set(TODAY);
        house.register.give(
                HERE, person, new NewRoleAssignment(Assignment.in(NORTH, held), "Ratsbeschluss", TODAY, null, id));

        assertThat(answer(person, held, act, FIRST.minusDays(1))).as("before").isEqualTo(before);
        assertThat(answer(person, held, act, FIRST)).as("first").isEqualTo(first);
        assertThat(answer(person, held, act, HALF)).as("in").isEqualTo(in);
        assertThat(answer(person, held, act, LAST)).as("last").isEqualTo(last);
        assertThat(answer(person, held, act, LAST.plusDays(1))).as("after").isEqualTo(after);
    }

    private String mandate(String kind, String person, String away) {
        if ("none".equals(kind)) {
            return null;
        }
        String id = granted(person, kind.endsWith("deputy") ? away : null, tasks(kind))
                .id();
        if ("of an unknown task".equals(kind)) {
            house.database
                    .store()
                    .with(em -> em.createNativeQuery("update directory_mandate set tasks = 'OTHER'")
                            .executeUpdate());
        }
        if ("ended".equals(kind)) {
            house.mandates.end(HERE, id, new MandateEnd(FIRST.plusDays(2), "Wechsel"));
        }
        return id;
    }

    /** Why it was ended is for who keeps the directory; that it was, for all. */
    @Test
    void whyOneWasEndedIsNotToldToAll() {
        String id = granted(house.open(NORTH, "person"), null).id();
        house.mandates.end(HERE, id, new MandateEnd(FIRST.plusDays(2), "dauerhaft erkrankt"));
        Caller sponsor = Callers.in(NORTH, Role.SPONSOR);
        assertThat(house.mandates.mandate(HERE, id).endReason()).isEqualTo("dauerhaft erkrankt");
        assertThat(house.mandates.mandate(sponsor, id)).satisfies(told -> {
            assertThat(told.endReason()).isNull();
            assertThat(told.to()).isEqualTo(FIRST.plusDays(2));
        });
        assertThat(house.mandates.mandates(sponsor, PageRequest.first()).items())
                .extracting(GivenMandate::endReason)
                .containsOnlyNulls();
    }

    private static List<Task> tasks(String kind) {
        return switch (kind) {
            case "limited to advice", "limited deputy" -> List.of(Task.ADVISE);
            case "limited to seeing cases" -> List.of(Task.READ_CASES);
            default -> List.of();
        };
    }

    private GivenMandate granted(String person, String substituteFor) {
        return granted(person, substituteFor, List.of());
    }

    private GivenMandate granted(String person, String substituteFor, List<Task> tasks) {
        return house.mandates.grant(
                HERE,
                new NewMandate(
                        NORTH,
                        person,
                        "DEPUTY_COORDINATOR",
                        "Ratsbeschluss",
                        FIRST,
                        LAST,
                        substituteFor,
                        "i. V.",
                        tasks));
    }

    private void absence(String kind, String away, String person) {
        switch (kind) {
            case "around" -> away(NORTH, away, TODAY, LAST.plusDays(10));
            case "first day" -> away(NORTH, away, FIRST, FIRST);
            case "second half" -> away(NORTH, away, HALF, LAST);
            case "back early" -> {
                String id = away(NORTH, away, FIRST, LAST);
                house.clock.set(HALF);
                house.absences.end(HERE, id, new AbsenceEnd(HALF.minusDays(1)));
            }
            case "withdrawn" -> house.absences.withdraw(HERE, away(NORTH, away, FIRST, LAST));
            case "twice" -> {
                away(NORTH, away, TODAY, LAST.plusDays(10));
                away(NORTH, away, FIRST, LAST);
            }
            case "entered by the deputy" ->
                // before anybody made them the deputy
                house.absences.enter(
                        new Caller(person, "Person", List.of(Assignment.in(NORTH, Role.COORDINATOR)), Set.of()),
                        new NewAbsence(NORTH, away, TODAY, LAST.plusDays(10)));
            case "elsewhere" -> away(SOUTH, away, TODAY, LAST.plusDays(10));
            case "somebody else's" ->
                away(
                        NORTH,
                        house.open(NORTH, "andere", Assignment.in(NORTH, Role.EVALUATION)),
                        TODAY,
                        LAST.plusDays(10));
            default -> {}
        }
    }

    private String away(String district, String account, LocalDate from, LocalDate to) {
        return house.absences
                .enter(Caller.house("test", district), new NewAbsence(district, account, from, to))
                .id();
    }

    private String answer(String person, Role role, String act, LocalDate day) {
        house.clock.set(day);
        if ("be asked".equals(act)) {
            return house.directory.hasUnbarred(NORTH, role, Set.of()) ? "yes" : "no";
        }
        Optional<Caller> caller = house.accounts.caller(person);
        if (caller.isEmpty()) {
            return "nobody";
        }
        try {
            return switch (act) {
                case "read mandates" -> {
                    house.mandates.mandates(caller.get(), PageRequest.of(Map.of()));
                    yield "shown";
                }
                case "advise" -> held(ADVISE, caller.get());
                case "check formally" -> held(CHECK, caller.get());
                case "tell absence" -> {
                    house.absences.enter(caller.get(), new NewAbsence(NORTH, person, day, day));
                    yield "allowed";
                }
                default -> {
                    house.organisations.enter(caller.get(), DirectoryHouse.organisation("verein-" + day));
                    yield "allowed";
                }
            };
        } catch (Refusal refusal) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
            return "404";
        }
    }

    private static String held(Right right, Caller me) {
        if (right.isHeld(me, NORTH)) {
            return "allowed";
        }
        return right.isLimitedAway(me, NORTH) ? "limited" : "404";
    }

    @Test
    void whoDeputisesEntersNoAbsenceOfWhomTheyDeputiseFor() {
        String away = house.open(NORTH, "vertreten", Assignment.in(NORTH, Role.COORDINATOR));
        String deputy = house.open(NORTH, "vertretung", Assignment.in(NORTH, Role.COORDINATOR));
        granted(deputy, away);
        NewAbsence asked = new NewAbsence(NORTH, away, TODAY, LAST);

        refused(() -> house.absences.enter(house.caller(deputy), asked), Refusal.Kind.FORBIDDEN);
        String id = house.absences.enter(house.caller(away), asked).id();
        assertThat(house.absences.possible(house.caller(deputy), id)).isEmpty();
        refused(() -> house.absences.end(house.caller(deputy), id, new AbsenceEnd(TODAY)), Refusal.Kind.FORBIDDEN);
        assertThat(house.absences.possible(house.caller(away), id)).hasSize(1);
    }

    @Test
    void aPersonEntersTheirOwnAbsenceAndSeesNoOthers() {
        String auditor = house.open(NORTH, "pruefung", Assignment.in(NORTH, Role.AUDITOR));
        String other = house.open(NORTH, "andere", Assignment.in(NORTH, Role.AUDITOR));
        String mine = house.absences
                .enter(house.caller(auditor), new NewAbsence(NORTH, auditor, TODAY, LAST))
                .id();

        assertThat(house.absences.absence(house.caller(auditor), mine).to()).isEqualTo(LAST);
        refused(() -> house.absences.absence(house.caller(other), mine), Refusal.Kind.NOT_FOUND);
        refused(
                () -> house.absences.enter(house.caller(other), new NewAbsence(NORTH, auditor, TODAY, LAST)),
                Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aRoleRestsOnAMandateOfWhoHasItAlone() {
        String person = house.open(NORTH, "person");
        String other = house.open(NORTH, "andere");
        String theirs = granted(other, null).id();
        Assignment place = Assignment.in(NORTH, Role.AUDITOR);

        for (String id : new String[] {theirs, "gibtesnicht"}) {
            refused(
                    () -> house.register.give(HERE, person, new NewRoleAssignment(place, "x", TODAY, null, id)),
                    Refusal.Kind.RULE);
        }
        house.clock.set(LAST.plusDays(1));
        refused(
                () -> house.register.give(HERE, other, new NewRoleAssignment(place, "x", TODAY, null, theirs)),
                Refusal.Kind.RULE);
    }

    @Test
    void nobodyGivesThemselvesAMandate() {
        Caller me = Callers.named("ich", Callers.in(NORTH, Role.COORDINATOR));

        refused(() -> house.mandates.grant(me, MandateDoors.asked("ich", "TASK", null, null)), Refusal.Kind.FORBIDDEN);
    }
}
