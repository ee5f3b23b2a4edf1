package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.SOUTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewLink;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody both gives a role and gets in by it, and each role given is seen. */
@OnBothDatabases
class AccountDoorsTest {
    private static final Assignment FINANCE = Assignment.in(NORTH, Role.FINANCE_OFFICER);
    private static final NewLink LINK = new NewLink("https://login.example.org", "1001");

    private final DirectoryHouse house;
    private Caller admin;
    private Caller secondAdmin;
    private Caller coordinator;
    private Caller southAdmin;

    AccountDoorsTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void people() {
        house.clear();
        admin = house.caller(house.open(NORTH, "admin", Assignment.in(NORTH, Role.ADMIN)));
        secondAdmin = house.caller(house.open(NORTH, "admin2", Assignment.in(NORTH, Role.ADMIN)));
        coordinator = house.caller(house.open(NORTH, "koordination", Assignment.in(NORTH, Role.COORDINATOR)));
        southAdmin = house.caller(house.open(SOUTH, "sued-admin", Assignment.in(SOUTH, Role.ADMIN)));
        house.events.clear();
        house.security.clear();
    }

    @Test
    void nobodyGivesARoleToThemselves() {
        for (Caller me : new Caller[] {admin, coordinator}) {
            refused(() -> house.give(me, me.account(), FINANCE), Refusal.Kind.FORBIDDEN);
        }
        house.give(secondAdmin, admin.account(), FINANCE);
    }

    @Test
    void whoHasFetchedASecretGivesNoRole() {
        String id = house.open(NORTH, "neu");
        house.register.secretFetched(admin, id);

        refused(() -> house.give(admin, id, FINANCE), Refusal.Kind.FORBIDDEN);
        refused(() -> house.give(admin, id, Assignment.in(NORTH, Role.ADMIN)), Refusal.Kind.FORBIDDEN);
        house.give(coordinator, id, FINANCE);
        assertThat(house.caller(id).roles()).containsExactly(FINANCE);
    }

    @Test
    void nobodyFetchesASecretOfOrLinksAnAccountThatHasARoleInCases() {
        String id = house.open(NORTH, "neu");
        house.give(admin, id, FINANCE);

        for (Caller me : new Caller[] {admin, secondAdmin}) {
            refused(() -> house.register.secretFetched(me, id), Refusal.Kind.FORBIDDEN);
            refused(() -> house.register.link(me, id, LINK), Refusal.Kind.FORBIDDEN);
        }
        house.register.take(
                admin, id, house.register.account(admin, id).roles().get(0).id());
        house.register.link(secondAdmin, id, LINK);
        refused(() -> house.give(secondAdmin, id, FINANCE), Refusal.Kind.FORBIDDEN);
        house.give(admin, id, FINANCE);
        assertThat(house.accounts.linked(LINK.issuer(), LINK.subject())).isPresent();
    }

    @Test
    void whoHasChosenThePasswordOrTheLinkGivesNoRole() {
        String byPassword = house.register
                .open(admin, new NewAccount(NORTH, "neu", "Neu", "hash"))
                .id();
        String byLink = house.register
                .open(admin, new NewAccount(NORTH, "neuer", "Neuer", null))
                .id();
        house.register.link(admin, byLink, LINK);

        refused(() -> house.give(admin, byPassword, FINANCE), Refusal.Kind.FORBIDDEN);
        refused(() -> house.give(admin, byLink, FINANCE), Refusal.Kind.FORBIDDEN);
        house.give(coordinator, byLink, FINANCE);
    }

    @Test
    void theOrdinaryRoadOfOneAdminAndOneCoordinator() {
        String id = house.register
                .open(admin, new NewAccount(NORTH, "neu", "Neu", null))
                .id();
        house.register.link(admin, id, LINK);
        house.give(coordinator, id, FINANCE);

        assertThat(house.accounts
                        .linked(LINK.issuer(), LINK.subject())
                        .orElseThrow()
                        .caller()
                        .orElseThrow()
                        .roles())
                .containsExactly(FINANCE);
        assertThat(house.accounts.known("neu").orElseThrow().passwordHash()).isEmpty();
        assertThat(house.accounts.passwordHash("neu")).isEmpty();
    }

    @Test
    void onlyAnAdministratorMakesOne() {
        String id = house.open(NORTH, "neu");

        refused(() -> house.give(coordinator, id, Assignment.in(NORTH, Role.ADMIN)), Refusal.Kind.FORBIDDEN);
        house.give(admin, id, Assignment.in(NORTH, Role.ADMIN));
        String role = house.register.account(admin, id).roles().get(0).id();
        refused(() -> house.register.take(coordinator, id, role), Refusal.Kind.FORBIDDEN);
    }

    @Test
    void anotherDistrictNeitherSeesNorTakesOverAnAccount() {
        String id = house.open(NORTH, "koordination2", Assignment.in(NORTH, Role.COORDINATOR));
        String role = house.register.account(admin, id).roles().get(0).id();

        refused(() -> house.register.account(southAdmin, id), Refusal.Kind.NOT_FOUND);
        refused(() -> house.register.rename(southAdmin, id, "anders"), Refusal.Kind.NOT_FOUND);
        refused(() -> house.register.link(southAdmin, id, LINK), Refusal.Kind.NOT_FOUND);
        refused(() -> house.register.secretFetched(southAdmin, id), Refusal.Kind.NOT_FOUND);
        refused(() -> house.register.close(southAdmin, id, true), Refusal.Kind.NOT_FOUND);
        refused(() -> house.register.take(southAdmin, id, role), Refusal.Kind.NOT_FOUND);
        refused(() -> house.give(southAdmin, id, FINANCE), Refusal.Kind.NOT_FOUND);
        refused(() -> house.register.open(southAdmin, new NewAccount(NORTH, "x", "X", null)), Refusal.Kind.NOT_FOUND);

        // as a guest with a role there it is seen, but stays its district's own
        house.give(southAdmin, id, Assignment.in(SOUTH, Role.AUDITOR));
        assertThat(house.register.account(southAdmin, id).roles()).hasSize(1);
        assertThat(house.register.account(southAdmin, id).login()).isNull();
        refused(() -> house.register.link(southAdmin, id, LINK), Refusal.Kind.FORBIDDEN);
        refused(() -> house.register.close(southAdmin, id, true), Refusal.Kind.FORBIDDEN);
        refused(() -> house.register.rename(southAdmin, id, "anders"), Refusal.Kind.FORBIDDEN);
        refused(() -> house.register.take(southAdmin, id, role), Refusal.Kind.NOT_FOUND);
    }

    /** An administrator's own role is no case role, so there is a way into it; but it leads to no other role. */
    @Test
    void nobodyComesToARoleThroughAnotherAdministratorsAccount() {
        house.register.link(admin, secondAdmin.account(), LINK);
        String mine = house.open(NORTH, "neu");
        house.register.secretFetched(admin, mine);
        String third = house.open(NORTH, "admin3", Assignment.in(NORTH, Role.ADMIN));
        house.register.secretFetched(secondAdmin, third);

        for (Caller puppet : new Caller[] {secondAdmin, house.caller(third)}) {
            refused(() -> house.give(puppet, admin.account(), FINANCE), Refusal.Kind.FORBIDDEN);
            refused(() -> house.give(puppet, mine, FINANCE), Refusal.Kind.FORBIDDEN);
            house.give(puppet, house.open(NORTH, "anders-" + puppet.account()), FINANCE);
        }
        house.give(coordinator, mine, FINANCE);
    }

    @Test
    void theDistrictThatOpenedAnAccountSeesAndEndsWhatAnotherHasGivenToIt() {
        String id = house.open(NORTH, "neu");
        house.give(southAdmin, id, Assignment.in(SOUTH, Role.ADMIN));

        refused(() -> house.register.link(admin, id, LINK), Refusal.Kind.FORBIDDEN);
        String role = house.register.account(admin, id).roles().get(0).id();
        refused(() -> house.register.take(coordinator, id, role), Refusal.Kind.NOT_FOUND);
        house.register.take(admin, id, role);
        house.register.link(admin, id, LINK);
    }

    @Test
    void aSponsorIsActedForAsLongAsTheRoleHoldsThatNamesIt() {
        String id = house.open(NORTH, "traeger2", Assignment.sponsor(NORTH, List.of()));
        LocalDate tomorrow = DirectoryHouse.TODAY.plusDays(1);
        Assignment forOne = Assignment.sponsor(NORTH, List.of(NORTH + "-verein"));
        house.register.give(coordinator, id, new NewRoleAssignment(forOne, "Vollmacht", tomorrow, tomorrow));
        String ended = house.register.give(coordinator, id, DirectoryHouse.role(forOne)).roles().stream()
                .filter(role -> role.from().equals(DirectoryHouse.TODAY)
                        && !role.sponsors().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(house.caller(id).actsFor(NORTH + "-verein")).isTrue();
        house.register.take(coordinator, id, ended);
        assertThat(house.caller(id).actsFor(NORTH + "-verein")).isFalse();
        house.clock.set(tomorrow);
        assertThat(house.caller(id).actsFor(NORTH + "-verein")).isTrue();
        house.clock.set(tomorrow.plusDays(1));
        assertThat(house.caller(id).actsFor(NORTH + "-verein")).isFalse();
    }

    @Test
    void aSponsorIsNamedByTheDistrictInWhichItIsRegistered() {
        String id = house.open(SOUTH, "sued");
        Assignment theirs = Assignment.sponsor(SOUTH, List.of(NORTH + "-verein"));
        refused(() -> house.give(southAdmin, id, theirs), Refusal.Kind.RULE);
        house.events.clear();
        house.give(coordinator, id, Assignment.sponsor(NORTH, List.of(NORTH + "-verein")));
        assertThat(house.events.all())
                .filteredOn(event -> event.audience().contains(Audience.sponsor(NORTH + "-verein")))
                .extracting(event -> event.type())
                .containsExactly("directory.sponsorAssigned");
    }

    @Test
    void anOfficeIsAskedWithItsDistrict() {
        String id = house.open(NORTH, "neu");

        house.give(admin, id, Assignment.office(NORTH, "jobcenter"));
        refused(() -> house.give(admin, id, Assignment.office(NORTH, "gibtesnicht")), Refusal.Kind.RULE);

        assertThat(house.caller(id).actsForOffice(NORTH, "jobcenter")).isTrue();
        assertThat(house.caller(id).actsForOffice(SOUTH, "jobcenter")).isFalse();
    }

    @Test
    void eachRoleGivenIsSeenByTheCoordinatorsAndInTheSecurityLog() {
        String id = house.open(NORTH, "neu");
        house.events.clear();
        house.give(admin, id, FINANCE);

        assertThat(house.events.all()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("directory.roleGiven");
            assertThat(event.district()).isEqualTo(NORTH);
            assertThat(event.audience())
                    .containsExactlyInAnyOrder(
                            Audience.role(Role.COORDINATOR, NORTH), Audience.role(Role.ADMIN, NORTH));
        });
        assertThat(house.security)
                .containsExactly(new Occurrence.RoleGiven(
                        id, "financeOfficer", NORTH, "2026-11-23", null, "Ratsbeschluss 3372/03", admin.account()));
    }

    @Test
    void aClosedAccountGetsNothing() {
        String id = house.open(NORTH, "neu");
        house.register.close(admin, id, false);

        refused(() -> house.give(admin, id, FINANCE), Refusal.Kind.CONFLICT);
        refused(() -> house.register.link(admin, id, LINK), Refusal.Kind.CONFLICT);
        refused(() -> house.register.rename(admin, id, "anders"), Refusal.Kind.CONFLICT);
        refused(() -> house.register.secretFetched(admin, id), Refusal.Kind.CONFLICT);
    }
}
