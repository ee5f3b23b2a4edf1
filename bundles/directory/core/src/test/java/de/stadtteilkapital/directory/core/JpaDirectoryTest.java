package de.stadtteilkapital.directory.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.directory.api.Mandate;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class JpaDirectoryTest {
    private static final Caller HERE = Caller.house("test", "hamm-norden");
    private static final Caller ELSEWHERE = Caller.house("test", "anderswo");
    private static final PageRequest ALL = PageRequest.of(Map.of());

    private final NotedEvents events = new NotedEvents();
    private final RoomDatabase database;
    private final JpaDirectory directory;
    private final JpaAccounts accounts;

    JpaDirectoryTest(Database kind) {
        database = RoomDatabase.on(kind);
        SetClock clock = new SetClock(LocalDate.of(2026, 11, 23));
        directory = new JpaDirectory(database.store(), database.transactions(), clock, events);
        accounts = new JpaAccounts(database.store(), clock);
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void aCallerHasRolesSponsorsAndBarsAsTheyAreNow() {
        directory.putAccount(HERE, account("traeger1", role(Role.SPONSOR), role(Role.BODY_MEMBER)));
        directory.actFor(HERE, "traeger1", "sponsor-2");
        directory.actFor(HERE, "traeger1", "sponsor-1");
        directory.bar(HERE, "traeger1", "application-1");

        Caller caller = accounts.caller("traeger1").orElseThrow();

        assertThat(caller.name()).isEqualTo("Uwe Ulme");
        assertThat(caller.roles()).extracting(Assignment::role).containsExactly(Role.SPONSOR, Role.BODY_MEMBER);
        assertThat(caller.roles().get(0).sponsors()).containsExactly("sponsor-1", "sponsor-2");
        assertThat(caller.roles().get(1).sponsors()).isEmpty();
        assertThat(caller.isBarredFrom("application-1")).isTrue();
        assertThat(accounts.passwordHash("traeger1")).contains("hash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"traeger1 ", " traeger1", "TRAEGER1", "traeger1\u00a0", ""})
    void anAccountHasOneNameOnly(String other) {
        directory.putAccount(HERE, account("traeger1", role(Role.SPONSOR)));

        assertThat(accounts.caller(other)).isEmpty();
        assertThat(accounts.passwordHash(other)).isEmpty();
    }

    @Test
    void repeatingAnActChangesNothing() {
        directory.putAccount(HERE, account("traeger1", role(Role.SPONSOR)));
        directory.actFor(HERE, "traeger1", "sponsor-1");
        directory.actFor(HERE, "traeger1", "sponsor-1");
        directory.bar(HERE, "traeger1", "application-1");
        directory.bar(HERE, "traeger1", "application-1");

        assertThat(events.types())
                .containsExactly("directory.accountChanged", "directory.sponsorAssigned", "directory.barred");
        assertThat(events.all())
                .filteredOn(e -> e.type().equals("directory.barred"))
                .singleElement()
                .satisfies(e -> assertThat(e.application()).isEqualTo("application-1"));
    }

    @Test
    void aClosedAccountIsUnknownUntilItIsOpenedAgain() {
        directory.putAccount(HERE, account("jobcenter", role(Role.OFFICE)));
        directory.bar(HERE, "jobcenter", "application-1");
        directory.closeAccount(HERE, "jobcenter");

        assertThat(accounts.caller("jobcenter")).isEmpty();
        assertThat(accounts.passwordHash("jobcenter")).isEmpty();
        assertThat(directory.nameOf("jobcenter")).contains("Uwe Ulme");

        directory.putAccount(HERE, account("jobcenter", role(Role.AUDITOR)));

        Caller again = accounts.caller("jobcenter").orElseThrow();
        assertThat(again.roles()).extracting(Assignment::role).containsExactly(Role.AUDITOR);
        assertThat(again.isBarredFrom("application-1")).isTrue();
    }

    @Test
    void anAccountWithoutARoleGetsNowhere() {
        directory.putAccount(HERE, account("niemand"));

        assertThat(accounts.caller("niemand")).isEmpty();
        assertThat(accounts.caller("gibtesnicht")).isEmpty();
    }

    @Test
    void nobodyUnknownIsBarred() {
        notFound(() -> directory.bar(HERE, "gibtesnicht", "application-1"));
        notFound(() -> directory.actFor(HERE, "gibtesnicht", "sponsor-1"));
        notFound(() -> directory.closeAccount(HERE, "gibtesnicht"));
        assertThat(events.all()).isEmpty();
    }

    @Test
    void organisationsAreSeenInTheirDistrictAndSharedOnesEverywhere() {
        directory.putOrganisation(HERE, new Organisation("jugendamt", "Jugendamt", "hamm-norden", List.of("B", "A")));
        directory.putOrganisation(HERE, new Organisation("bmfsfj", "Bundesministerium", null, List.of("FUNDER")));
        directory.putOrganisation(HERE, new Organisation("aemter", "Ämternetzwerk", "hamm-norden", List.of("PARTNER")));
        directory.putOrganisation(HERE, new Organisation("jugendamt", "Jugendamt", "hamm-norden", List.of("A", "C")));

        assertThat(directory.organisations(HERE, ALL).items())
                .extracting(Organisation::id)
                .containsExactly("aemter", "bmfsfj", "jugendamt");
        assertThat(directory.organisation(HERE, "jugendamt").roles()).containsExactly("A", "C");
        assertThat(directory.organisations(ELSEWHERE, ALL).items())
                .extracting(Organisation::id)
                .containsExactly("bmfsfj");
        assertThat(directory
                        .organisations(ELSEWHERE, PageRequest.of(Map.of("district", "hamm-norden")))
                        .items())
                .extracting(Organisation::id)
                .containsExactly("bmfsfj");
        notFound(() -> directory.organisation(ELSEWHERE, "jugendamt"));
        assertThat(directory.organisations(Caller.PUBLIC, ALL).items()).hasSize(1);
    }

    @Test
    void mandatesAreSeenInTheirDistrict() {
        Mandate mandate = new Mandate(
                "stellvertretung",
                "DEPUTY_COORDINATOR",
                "Ratsbeschluss 3372/03",
                LocalDate.of(2026, 11, 1),
                null,
                "koordination",
                "hamm-norden");
        directory.addMandate(HERE, mandate);
        directory.addMandate(HERE, mandate);

        assertThat(directory.mandates(HERE, ALL).items()).containsExactly(mandate);
        assertThat(directory.mandates(ELSEWHERE, ALL).items()).isEmpty();
        assertThat(events.types()).containsExactly("directory.mandateGranted");
    }

    private static void notFound(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    private static NewAccount account(String account, Assignment... roles) {
        return new NewAccount(account, "Uwe Ulme", "hash", List.of(roles));
    }

    private static Assignment role(Role role) {
        return new Assignment(role, "hamm-norden", null, null, List.of());
    }
}
