package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.SOUTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.directory.core.MandateChapter.WrittenMandate;
import de.stadtteilkapital.directory.core.PeopleChapter.WrittenPerson;
import de.stadtteilkapital.directory.core.RoleChapter.WrittenRole;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People, mandates and roles as they stand in a district's file and are taken from one. */
@OnBothDatabases
class PeopleOfFileTest {
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 4, 1);

    private final DirectoryHouse house;
    private final PeopleChapter people;
    private final MandateChapter mandates;
    private final RoleChapter roles;
    private Caller coordinator;
    private Caller admin;

    PeopleOfFileTest(Database kind) {
        house = new DirectoryHouse(kind);
        people = new PeopleChapter(house.register, house.clock);
        mandates = new MandateChapter(house.mandates, house.register, house.clock);
        roles = new RoleChapter(house.register, house.mandates, house.clock);
    }

    @BeforeEach
    void office() {
        house.clear();
        coordinator = house.caller(house.open(NORTH, "koordination", Assignment.in(NORTH, Role.COORDINATOR)));
        admin = house.caller(house.open(NORTH, "admin", Assignment.in(NORTH, Role.ADMIN)));
        house.events.clear();
    }

    private static WrittenPerson ada() {
        return new WrittenPerson("ada", "Ada Amt", "ada@example.org");
    }

    static WrittenRole role(String login, String role, String office, String body) {
        return new WrittenRole(login, role, office, body, "Ratsbeschluss 3372/03", TODAY, null, null, null);
    }

    private String login(WrittenPerson person) {
        return person.login();
    }

    @Test
    void whoTakesPartStandsInItAndWhoOnlyAppliesDoesNot() {
        house.open(NORTH, "traeger", Assignment.sponsor(NORTH, List.of()));
        house.open(NORTH, "beides", Assignment.sponsor(NORTH, List.of()), Assignment.member(NORTH, "komitee"));
        house.open(NORTH, "neu");
        String former = house.open(NORTH, "ehemals", Assignment.sponsor(NORTH, List.of()));
        house.register.take(
                HERE,
                former,
                house.register.account(HERE, former).roles().get(0).id());
        house.open(SOUTH, "gast", Assignment.in(NORTH, Role.AUDITOR));
        String gone = house.open(NORTH, "fort", Assignment.in(NORTH, Role.AUDITOR));
        house.register.close(HERE, gone, false);

        assertThat(people.entries(coordinator, NORTH))
                .extracting(this::login)
                .containsExactly("admin", "beides", "koordination", "neu");
        assertThat(roles.entries(coordinator, NORTH))
                .extracting(roles::key)
                .containsExactly(
                        "admin admin 2026-11-23",
                        "beides bodyMember komitee 2026-11-23",
                        "koordination coordinator 2026-11-23");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN", "COORDINATOR"})
    void toOthersThereIsNobody(Role role) {
        Caller me = Callers.in(NORTH, role);
        assertThat(people.entries(me, NORTH)).isEmpty();
        assertThat(roles.entries(me, NORTH)).isEmpty();
        assertThat(mandates.entries(me, NORTH)).isEmpty();
        assertThat(house.register.logins(me, NORTH)).isEmpty();
        refused(() -> people.add(me, NORTH, ada()), Refusal.Kind.NOT_FOUND);
        assertThat(people.entries(coordinator, SOUTH)).isEmpty();
    }

    @Test
    void whoIsNewIsOpenedWithoutAWayIn() {
        people.add(coordinator, NORTH, ada());
        assertThat(people.entries(coordinator, NORTH)).contains(ada());
        String id = house.register.logins(coordinator, NORTH).entrySet().stream()
                .filter(known -> known.getValue().equals("ada"))
                .findFirst()
                .orElseThrow()
                .getKey();
        assertThat(house.register.account(coordinator, id).hasPassword()).isFalse();
        assertThat(house.events.types()).containsExactly("directory.accountOpened");
    }

    /** Nobody gives a role of the office who has named where the link to it goes. */
    @Test
    void rolesOfTheOfficeAreGivenByAnotherThanWhoseFileOpenedTheAccount() {
        people.add(coordinator, NORTH, ada());
        WrittenRole finance = role("ada", "financeOfficer", null, null);
        WrittenRole sits = role("ada", "bodyMember", null, "komitee");

        roles.add(coordinator, NORTH, sits);
        refused(() -> roles.add(coordinator, NORTH, finance), Refusal.Kind.FORBIDDEN);
        roles.add(admin, NORTH, finance);

        assertThat(roles.entries(coordinator, NORTH)).contains(sits, finance);
    }

    @Test
    void nobodyHelpsThemselvesByAFile() {
        refused(
                () -> roles.add(coordinator, NORTH, role("koordination", "auditor", null, null)),
                Refusal.Kind.FORBIDDEN);
        refused(() -> roles.add(coordinator, NORTH, role("admin", "admin", null, null)), Refusal.Kind.FORBIDDEN);
    }

    @Test
    void whatIsUnknownIsNamed() {
        refusedAt("/login", () -> roles.add(coordinator, NORTH, role("niemand", "auditor", null, null)));
        refusedAt("/office", () -> roles.add(coordinator, NORTH, role("admin", "office", "unbekannt", null)));
        refusedAt(
                "/mandate",
                () -> roles.add(
                        coordinator,
                        NORTH,
                        new WrittenRole(
                                "admin", "auditor", null, null, "Ratsbeschluss", TODAY, null, "CHAIR", LAST_YEAR)));
        refusedAt("/holder", () -> mandates.add(coordinator, NORTH, mandate("niemand", null)));
        refusedAt("/substituteFor", () -> mandates.add(coordinator, NORTH, mandate("admin", "niemand")));
    }

    private static void refusedAt(String pointer, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly(pointer));
    }

    private static WrittenMandate mandate(String holder, String substituteFor) {
        return new WrittenMandate(
                holder,
                "DEPUTY_COORDINATOR",
                "Ratsbeschluss 3372/03",
                LAST_YEAR,
                LocalDate.of(2027, 3, 31),
                substituteFor,
                "i. V.",
                List.of(Task.ADVISE));
    }

    /** A term is what it is wherever it is read, also where it began long ago. */
    @Test
    void aMandateKeepsItsDaysAndARoleRestsOnItAgain() {
        house.open(NORTH, "ada");
        WrittenMandate deputy = mandate("ada", "koordination");
        WrittenRole advises = new WrittenRole(
                "ada",
                "coordinator",
                null,
                null,
                "Ratsbeschluss 3372/03",
                TODAY,
                null,
                "DEPUTY_COORDINATOR",
                LAST_YEAR);

        mandates.add(coordinator, NORTH, deputy);
        roles.add(coordinator, NORTH, advises);

        assertThat(mandates.entries(admin, NORTH)).containsExactly(deputy);
        assertThat(roles.entries(admin, NORTH)).contains(advises);
        house.clock.set(LocalDate.of(2027, 4, 1));
        assertThat(mandates.entries(admin, NORTH)).isEmpty();
        assertThat(mandates.isOver(admin, NORTH, deputy)).isTrue();
        assertThat(roles.entries(admin, NORTH)).doesNotContain(advises);
    }

    @Test
    void aMandateIsCorrectedUntilARoleRestsOnIt() {
        String ada = house.open(NORTH, "ada");
        WrittenMandate was = mandate("ada", null);
        mandates.add(coordinator, NORTH, was);
        WrittenMandate is = new WrittenMandate(
                "ada", was.role(), "Ratsbeschluss 1/26", was.from(), was.to(), null, "i. A.", was.tasks());
        mandates.change(coordinator, NORTH, was, is);
        assertThat(mandates.entries(coordinator, NORTH)).containsExactly(is);

        String id = house.mandates
                .grant(HERE, new NewMandate(NORTH, ada, "CHAIR", "Ratsbeschluss", LAST_YEAR, null, null, null))
                .id();
        house.register.give(
                HERE, ada, new NewRoleAssignment(Assignment.in(NORTH, Role.AUDITOR), "Ratsbeschluss", TODAY, null, id));
        WrittenMandate chair =
                new WrittenMandate("ada", "CHAIR", "Ratsbeschluss", LAST_YEAR, null, null, null, List.of());
        refused(
                () -> mandates.change(
                        coordinator,
                        NORTH,
                        chair,
                        new WrittenMandate("ada", "CHAIR", "Anderes", LAST_YEAR, null, null, null, List.of())),
                Refusal.Kind.CONFLICT);
    }

    @Test
    void whatSomebodyHasStaysTheirs() {
        house.register.open(HERE, new NewAccount(NORTH, "ada", "Ada Amt", null, "ada@example.org", null));
        people.change(coordinator, NORTH, ada(), new WrittenPerson("ada", "Ada Amt", "neu@example.org"));
        assertThat(people.entries(coordinator, NORTH)).contains(new WrittenPerson("ada", "Ada Amt", "neu@example.org"));
        refused(
                () -> people.change(coordinator, NORTH, ada(), new WrittenPerson("ada", "Eva", "ada@example.org")),
                Refusal.Kind.CONFLICT);
        WrittenRole auditor = role("ada", "auditor", null, null);
        refused(() -> roles.change(coordinator, NORTH, auditor, auditor), Refusal.Kind.CONFLICT);
    }

    @Test
    void whatIsWrongIsToldWithItsFields() {
        assertThatThrownBy(() -> new WrittenPerson("a b", "", "kein"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactlyInAnyOrder("/login", "/name", "/mail"));
        refusedAt("/role", () -> role("ada", "sponsor", null, null));
        refusedAt(
                "/mandateFrom", () -> new WrittenRole("ada", "auditor", null, null, "x", TODAY, null, null, LAST_YEAR));
        refusedAt("/substituteFor", () -> mandate("ada", "ada"));
        refusedAt("/holder", () -> mandate(" ", null));
    }
}
