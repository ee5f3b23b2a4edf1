package de.stadtteilkapital.directory.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.directory.api.IssuedApiClient;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.NewApiClient;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.ApiToken;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class JpaApiClientsTest {
    private static final Caller HERE = Caller.house("test", "hamm-norden");
    private static final Caller ELSEWHERE = Caller.house("test", "anderswo");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int LONGEST = 366;

    private final SetClock clock = new SetClock(TODAY);
    private final NotedEvents events = new NotedEvents();
    private final RoomDatabase database;
    private final JpaDirectory directory;
    private final JpaApiClients clients;
    private final JpaAccounts accounts;

    JpaApiClientsTest(Database kind) {
        database = RoomDatabase.on(kind);
        SystemDay day = new SystemDay(clock::now, clock.zone());
        directory = new JpaDirectory(database.store(), database.transactions(), clock, events);
        clients = new JpaApiClients(database.store(), database.transactions(), day, events, LONGEST);
        accounts = new JpaAccounts(database.store(), day);
    }

    @BeforeEach
    void openTheOffice() {
        database.clear();
        Assignment office = new Assignment(Role.OFFICE, "hamm-norden", "jobcenter", null, List.of());
        directory.putAccount(HERE, new NewAccount("jobcenter", "Zita Espe", "hash", List.of(office)));
        events.clear();
    }

    @Test
    void aTokenActsForItsOfficeWithItsScopes() {
        IssuedApiClient issued = clients.create(HERE, asked(TODAY));

        Caller caller = accounts.apiClient(issued.token()).orElseThrow();

        assertThat(caller.account()).isEqualTo("client:" + issued.client().id());
        assertThat(caller.offices()).containsExactly("jobcenter");
        assertThat(caller.districts(Role.OFFICE)).containsExactly("hamm-norden");
        assertThat(caller.roles()).hasSize(1);
        assertThat(caller.hasScope("partners:read")).isTrue();
        assertThat(caller.hasScope("partners:write")).isFalse();
        assertThat(ApiToken.of(issued.token().written())).contains(issued.token());
        assertThat(issued.token()).asString().doesNotContain(issued.token().secret());
    }

    @Test
    void onlyTheDigestOfTheSecretIsKept() throws SQLException {
        IssuedApiClient issued = clients.create(HERE, asked(TODAY));

        assertThat(database.byHand("update directory_api_client set name = name where secret_hash = '"
                        + issued.token().secret() + "'"))
                .as("rows with the secret itself")
                .isZero();
        ApiToken other = new ApiToken(issued.client().id(), "0".repeat(64));
        assertThat(accounts.apiClient(other)).isEmpty();
        assertThat(accounts.apiClient(
                        new ApiToken("0".repeat(36), issued.token().secret())))
                .isEmpty();
    }

    @Test
    void aRevokedTokenIsUnknownAtOnce() {
        IssuedApiClient issued = clients.create(HERE, asked(TODAY));

        ApiClient revoked = clients.revoke(HERE, issued.client().id());
        ApiClient again = clients.revoke(HERE, issued.client().id());

        assertThat(revoked.revokedAt()).isEqualTo(clock.now());
        assertThat(again).isEqualTo(revoked);
        assertThat(accounts.apiClient(issued.token())).isEmpty();
        assertThat(events.types()).containsExactly("directory.apiClientCreated", "directory.apiClientRevoked");
        assertThat(events.all()).allSatisfy(event -> {
            assertThat(event.facts()).isEqualTo(Map.of("office", "jobcenter"));
            assertThat(event.particulars()).isEmpty();
        });
    }

    @Test
    void aTokenHoldsOnItsLastDayAndNoLonger() {
        IssuedApiClient issued = clients.create(HERE, asked(TODAY.plusDays(1)));

        clock.set(TODAY.plusDays(1));
        assertThat(accounts.apiClient(issued.token())).isPresent();
        clock.set(TODAY.plusDays(2));
        assertThat(accounts.apiClient(issued.token())).isEmpty();
    }

    @Test
    void aDayThatIsOverOrTooFarIsRefused() {
        refused(() -> clients.create(HERE, asked(TODAY.minusDays(1))), Refusal.Kind.RULE);
        refused(() -> clients.create(HERE, asked(TODAY.plusDays(LONGEST + 1))), Refusal.Kind.RULE);
        assertThat(clients.create(HERE, asked(TODAY.plusDays(LONGEST)))).isNotNull();
    }

    @Test
    void onlyAnOfficeOfTheDistrictGetsOne() {
        NewApiClient nobody = new NewApiClient("hamm-norden", "vereine", "X", List.of("partners:read"), TODAY);
        refused(() -> clients.create(HERE, nobody), Refusal.Kind.RULE);
        directory.closeAccount(HERE, "jobcenter");
        refused(() -> clients.create(HERE, asked(TODAY)), Refusal.Kind.RULE);
        assertThat(events.types()).containsExactly("directory.accountClosed");
    }

    @Test
    void anotherDistrictsClientsAreNotThere() {
        IssuedApiClient issued = clients.create(HERE, asked(TODAY));
        Caller office = accounts.apiClient(issued.token()).orElseThrow();

        for (Caller stranger : List.of(ELSEWHERE, office, Caller.PUBLIC)) {
            refused(() -> clients.create(stranger, asked(TODAY)), Refusal.Kind.NOT_FOUND);
            refused(() -> clients.client(stranger, issued.client().id()), Refusal.Kind.NOT_FOUND);
            refused(() -> clients.revoke(stranger, issued.client().id()), Refusal.Kind.NOT_FOUND);
            assertThat(clients.clients(stranger, PageRequest.first()).items()).isEmpty();
        }
        assertThat(clients.clients(HERE, PageRequest.of(Map.of("office", "jobcenter")))
                        .items())
                .containsExactly(issued.client());
    }

    @Test
    void aScopeIsWrittenAsRoomAndWay() {
        for (String scope : List.of("partners", "partners:delete", "Partners:read", "partners:read write", "*:read")) {
            refused(
                    () -> new NewApiClient("hamm-norden", "jobcenter", "X", List.of(scope), TODAY),
                    Refusal.Kind.INVALID);
        }
        refused(() -> new NewApiClient("hamm-norden", "jobcenter", "X", List.of(), TODAY), Refusal.Kind.INVALID);
    }

    private static NewApiClient asked(LocalDate expires) {
        return new NewApiClient(
                "hamm-norden", "jobcenter", "Fachverfahren", List.of("partners:read", "events:read"), expires);
    }

    private static void refused(ThrowingCallable act, Refusal.Kind kind) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(kind));
    }
}
