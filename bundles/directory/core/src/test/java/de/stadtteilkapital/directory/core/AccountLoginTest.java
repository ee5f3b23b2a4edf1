package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.AccountLink;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads to an account, and when its roles hold. */
@OnBothDatabases
class AccountLoginTest {
    private static final Assignment COORDINATOR = Assignment.in(NORTH, Role.COORDINATOR);

    private final DirectoryHouse house;

    AccountLoginTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void clear() {
        house.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna.ahorn@hamm.de", "m_mueller", "4711", "koordination", "A"})
    void peopleLogInByWhatTheyAreCalledThere(String login) {
        String id = house.open(NORTH, login, COORDINATOR);

        assertThat(house.accounts.passwordHash(login)).contains("hash");
        assertThat(house.accounts.known(login).orElseThrow().account()).isEqualTo(id);
        assertThat(house.accounts.known(login.toUpperCase()).orElseThrow().account())
                .isEqualTo(id);
        assertThat(id).hasSize(36).isNotEqualTo(login);
        assertThat(house.directory.loginOf(house.caller(id))).contains(login);
    }

    @ParameterizedTest
    @ValueSource(strings = {"traeger1 ", " traeger1", "traeger1\u00a0", "traeger", "traeger11", ""})
    void whatIsSpeltOtherwiseIsNobody(String other) {
        house.open(NORTH, "traeger1", Assignment.in(NORTH, Role.SPONSOR));

        assertThat(house.accounts.known(other)).isEmpty();
        assertThat(house.accounts.passwordHash(other)).isEmpty();
    }

    @Test
    void aLoginNameIsNoIdAndAnIdNoLoginName() {
        String id = house.open(NORTH, "koordination", COORDINATOR);

        assertThat(house.accounts.caller("koordination")).isEmpty();
        assertThat(house.accounts.known(id)).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsAConflictInEveryDistrict() {
        house.open(NORTH, "Koordination", COORDINATOR);
        NewAccount same = new NewAccount(DirectoryHouse.SOUTH, "koordination", "Fremd", "other");

        refused(() -> house.register.open(DirectoryHouse.ELSEWHERE, same), Refusal.Kind.CONFLICT);

        assertThat(house.accounts.passwordHash("koordination")).contains("hash");
    }

    @Test
    void aNameMayChangeAndWhatTheAccountDidStaysItsOwn() {
        String id = house.open(NORTH, "koordination", COORDINATOR);
        house.directory.bar(HERE, id, "application-1");
        house.register.rename(HERE, id, "anna.ahorn@hamm.de");

        assertThat(house.accounts.known("koordination")).isEmpty();
        Caller caller = house.accounts
                .known("anna.ahorn@hamm.de")
                .orElseThrow()
                .caller()
                .orElseThrow();
        assertThat(caller.account()).isEqualTo(id);
        assertThat(caller.isBarredFrom("application-1")).isTrue();
        assertThat(house.open(NORTH, "koordination", COORDINATOR)).isNotEqualTo(id);
        refused(() -> house.register.rename(HERE, id, "KOORDINATION"), Refusal.Kind.CONFLICT);
        assertThat(house.register.rename(HERE, id, "Anna.Ahorn@hamm.de").login())
                .isEqualTo("Anna.Ahorn@hamm.de");
    }

    @Test
    void aClosedAccountKeepsItsLoginNameUntilThatIsErased() {
        String id = house.open(NORTH, "koordination", COORDINATOR);
        house.register.close(HERE, id, false);

        assertThat(house.accounts.known("koordination")).isEmpty();
        assertThat(house.accounts.passwordHash("koordination")).isEmpty();
        assertThat(house.accounts.caller(id)).isEmpty();
        assertThat(house.directory.nameOf(id)).contains("Person koordination");
        NewAccount same = new NewAccount(NORTH, "koordination", "Andere", "hash");
        refused(() -> house.register.open(HERE, same), Refusal.Kind.CONFLICT);

        assertThat(house.register.close(HERE, id, true).login()).isNull();
        assertThat(house.register.open(HERE, same).id()).isNotEqualTo(id);
        assertThat(house.events.types())
                .filteredOn("directory.accountClosed"::equals)
                .hasSize(1);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-23, -,          true",
                "2026-11-23, 2026-11-23, true",
                "2026-01-01, 2026-12-31, true",
                "2026-11-24, -,          false",
                "2026-01-01, 2026-11-22, false"
            })
    void aRoleGrantsNothingBeforeItsFirstDayAndAfterItsLast(String from, String to, boolean holds) {
        String id = house.open(NORTH, "koordination");
        house.register.give(
                HERE,
                id,
                new NewRoleAssignment(
                        COORDINATOR,
                        "Ratsbeschluss 3372/03",
                        LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to)));

        assertThat(house.accounts.caller(id).isPresent()).isEqualTo(holds);
        assertThat(house.accounts.known("koordination").orElseThrow().caller().isPresent())
                .isEqualTo(holds);
    }

    @Test
    void aRoleThatWasTakenGrantsNothingFromTheNextRequestOn() {
        String id = house.open(NORTH, "koordination", COORDINATOR, Assignment.in(NORTH, Role.AUDITOR));
        String role = house.register.account(HERE, id).roles().get(0).id();

        house.register.take(HERE, id, role);
        house.register.take(HERE, id, role);

        assertThat(house.caller(id).roles()).containsExactly(Assignment.in(NORTH, Role.AUDITOR));
        assertThat(house.events.types())
                .filteredOn("directory.roleTaken"::equals)
                .hasSize(1);
    }

    @Test
    void onlyALinkLeadsFromASubjectToAnAccount() {
        String id = house.open(NORTH, "traeger1", Assignment.in(NORTH, Role.SPONSOR));

        assertThat(house.accounts.linked("https://login.example.org", "traeger1"))
                .isEmpty();
        AccountLink link = house.register
                .link(HERE, id, new NewLink("https://login.example.org", "248289761001"))
                .links()
                .get(0);

        assertThat(house.accounts
                        .linked("https://login.example.org", "248289761001")
                        .orElseThrow()
                        .account())
                .isEqualTo(id);
        assertThat(house.accounts.linked("https://evil.example.org", "248289761001"))
                .isEmpty();
        assertThat(house.accounts.linked("https://login.example.org", "248289761001 "))
                .isEmpty();
        assertThat(house.accounts.linked(Accounts.LDAP, "248289761001")).isEmpty();

        house.register.unlink(HERE, id, link.id());
        assertThat(house.accounts.linked("https://login.example.org", "248289761001"))
                .isEmpty();
    }

    @Test
    void capitalsCountInATokenAndNotInAnLdap() {
        String token = house.open(NORTH, "a", COORDINATOR);
        String ldap = house.open(NORTH, "b", COORDINATOR);
        house.register.link(HERE, token, new NewLink("https://login.example.org", "AbC"));
        house.register.link(HERE, ldap, new NewLink(Accounts.LDAP, "MMueller"));

        assertThat(house.accounts.linked("https://login.example.org", "AbC")).isPresent();
        assertThat(house.accounts.linked("https://login.example.org", "abc")).isEmpty();
        assertThat(house.accounts.linked(Accounts.LDAP, "mmueller")).isPresent();
        assertThat(house.accounts.linked(Accounts.LDAP, "MMUELLER")).isPresent();
    }

    @Test
    void aSubjectLeadsToOneAccountAndAClosedOneLetsItGo() {
        String one = house.open(NORTH, "a", COORDINATOR);
        String other = house.open(DirectoryHouse.SOUTH, "b");
        NewLink link = new NewLink("https://login.example.org", "1001");
        house.register.link(HERE, one, link);

        refused(() -> house.register.link(DirectoryHouse.ELSEWHERE, other, link), Refusal.Kind.CONFLICT);
        house.register.close(HERE, one, false);
        assertThat(house.accounts.linked("https://login.example.org", "1001")).isEmpty();
        house.register.link(DirectoryHouse.ELSEWHERE, other, link);
        assertThat(house.accounts
                        .linked("https://login.example.org", "1001")
                        .orElseThrow()
                        .account())
                .isEqualTo(other);
    }

    @Test
    void eventsCarryTheIdAndParticularsTheName() {
        String id = house.open(NORTH, "anna.ahorn@hamm.de", COORDINATOR);

        assertThat(house.events.all()).allSatisfy(event -> {
            assertThat(event.subject()).isEqualTo(id);
            assertThat(event.facts().toString()).doesNotContain("anna", "Person");
        });
        assertThat(house.events.all().get(1).facts())
                .containsEntry("role", "coordinator")
                .containsEntry("legalBasis", "Ratsbeschluss 3372/03")
                .containsEntry("from", TODAY);
    }

    @Test
    void aSessionIsOverOnceTheAccountIsClosed() {
        String id = house.open(NORTH, "koordination", COORDINATOR);
        Accounts.Standing before = house.accounts.standing(id).orElseThrow();

        assertThat(before.caller()).contains(house.caller(id));
        assertThat(house.accounts.known("koordination").orElseThrow().epoch()).isEqualTo(before.epoch());
        house.register.close(HERE, id, false);
        assertThat(house.accounts.standing(id)).isEmpty();
    }

    @Test
    void whoHasNoRoleTodayStandsThereWithoutACaller() {
        String id = house.open(NORTH, "koordination");

        assertThat(house.accounts.standing(id).orElseThrow().caller()).isEmpty();
        assertThat(house.accounts.standing("nobody")).isEmpty();
    }
}
