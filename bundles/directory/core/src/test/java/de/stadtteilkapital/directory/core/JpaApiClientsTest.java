package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.LONGEST;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.SOUTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static de.stadtteilkapital.directory.core.DirectoryHouse.asked;
import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.directory.api.IssuedApiClient;
import de.stadtteilkapital.directory.api.NewApiClient;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.ApiToken;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class JpaApiClientsTest {
    private final DirectoryHouse house;
    private final JpaApiClients clients;
    private Caller coordinator;
    private Caller office;
    private Caller foreign;

    JpaApiClientsTest(Database kind) {
        house = new DirectoryHouse(kind);
        clients = house.clients;
    }

    @BeforeEach
    void openTheOffices() {
        house.clear();
        coordinator = house.caller(house.open(NORTH, "koordination", Assignment.in(NORTH, Role.COORDINATOR)));
        office = house.caller(house.open(NORTH, "jobcenter", Assignment.office(NORTH, "jobcenter")));
        foreign = house.caller(house.open(SOUTH, "sued-jobcenter", Assignment.office(SOUTH, "jobcenter")));
        house.events.clear();
        house.security.clear();
    }

    private IssuedApiClient issued(LocalDate expires) {
        return clients.fetch(office, clients.offer(coordinator, asked(expires)).id());
    }

    @Test
    void aTokenActsForItsOfficeWithItsScopes() {
        IssuedApiClient issued = issued(TODAY);

        Caller caller = house.accounts.apiClient(issued.token()).orElseThrow();

        assertThat(caller.account()).isEqualTo("client:" + issued.client().id());
        assertThat(caller.offices()).containsExactly(new InDistrict("hamm-norden", "jobcenter"));
        assertThat(caller.districts(Role.OFFICE)).containsExactly("hamm-norden");
        assertThat(caller.roles()).hasSize(1);
        assertThat(caller.hasScope("partners:read")).isTrue();
        assertThat(caller.hasScope("partners:write")).isFalse();
        assertThat(ApiToken.of(issued.token().written())).contains(issued.token());
        assertThat(issued.token()).asString().doesNotContain(issued.token().secret());
    }

    @Test
    void onlyTheDigestOfTheSecretIsKept() throws SQLException {
        IssuedApiClient issued = issued(TODAY);

        assertThat(house.database.byHand("update directory_api_client set name = name where secret_hash = '"
                        + issued.token().secret() + "'"))
                .as("rows with the secret itself")
                .isZero();
        ApiToken other = new ApiToken(issued.client().id(), "0".repeat(64));
        assertThat(house.accounts.apiClient(other)).isEmpty();
        assertThat(house.accounts.apiClient(
                        new ApiToken("0".repeat(36), issued.token().secret())))
                .isEmpty();
    }

    @Test
    void aRevokedTokenIsUnknownAtOnce() {
        IssuedApiClient issued = issued(TODAY);

        ApiClient revoked = clients.revoke(coordinator, issued.client().id());
        ApiClient again = clients.revoke(coordinator, issued.client().id());

        assertThat(revoked.revokedAt()).isEqualTo(house.clock.now());
        assertThat(again).isEqualTo(revoked);
        assertThat(house.accounts.apiClient(issued.token())).isEmpty();
        assertThat(house.events.types())
                .containsExactly(
                        "directory.apiClientOffered", "directory.apiClientFetched", "directory.apiClientRevoked");
        assertThat(house.events.all()).allSatisfy(event -> {
            assertThat(event.facts()).isEqualTo(Map.of("office", "jobcenter"));
            assertThat(event.particulars()).isEmpty();
        });
    }

    @Test
    void aTokenHoldsOnItsLastDayAndNoLonger() {
        IssuedApiClient issued = issued(TODAY.plusDays(1));

        house.clock.set(TODAY.plusDays(1));
        assertThat(house.accounts.apiClient(issued.token())).isPresent();
        house.clock.set(TODAY.plusDays(2));
        assertThat(house.accounts.apiClient(issued.token())).isEmpty();
    }

    @Test
    void aDayThatIsOverOrTooFarIsRefused() {
        refused(() -> clients.offer(coordinator, asked(TODAY.minusDays(1))), Refusal.Kind.RULE);
        refused(() -> clients.offer(coordinator, asked(TODAY.plusDays(LONGEST + 1))), Refusal.Kind.RULE);
        assertThat(clients.offer(coordinator, asked(TODAY.plusDays(LONGEST)))).isNotNull();
    }

    @Test
    void onlyAnOfficeOfTheDistrictGetsOne() {
        NewApiClient nobody = new NewApiClient("hamm-norden", "vereine", "X", List.of("partners:read"), TODAY);
        refused(() -> clients.offer(coordinator, nobody), Refusal.Kind.RULE);
        house.register.close(DirectoryHouse.HERE, office.account(), false);
        refused(() -> clients.offer(coordinator, asked(TODAY)), Refusal.Kind.RULE);
        assertThat(house.events.types()).containsExactly("directory.accountClosed");
    }

    @Test
    void anotherDistrictsClientsAreNotThere() {
        IssuedApiClient issued = issued(TODAY);

        for (Caller stranger : List.of(DirectoryHouse.ELSEWHERE, foreign, Caller.PUBLIC)) {
            refused(() -> clients.offer(stranger, asked(TODAY)), Refusal.Kind.NOT_FOUND);
            refused(() -> clients.client(stranger, issued.client().id()), Refusal.Kind.NOT_FOUND);
            refused(() -> clients.revoke(stranger, issued.client().id()), Refusal.Kind.NOT_FOUND);
            assertThat(clients.clients(stranger, PageRequest.first()).items()).isEmpty();
        }
        assertThat(clients.clients(coordinator, PageRequest.of(Map.of("office", "jobcenter")))
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

    @Test
    void theMakerOfATokenIsNotItsHolder() {
        String id = clients.offer(coordinator, asked(TODAY)).id();
        String admin = house.open(NORTH, "admin", Assignment.in(NORTH, Role.ADMIN));

        refused(() -> clients.fetch(coordinator, id), Refusal.Kind.NOT_FOUND);
        refused(() -> clients.fetch(house.caller(admin), id), Refusal.Kind.NOT_FOUND);
        refused(() -> clients.fetch(foreign, id), Refusal.Kind.NOT_FOUND);

        // a coordinator who also acts for the office offers it to somebody else there
        house.give(DirectoryHouse.HERE, coordinator.account(), Assignment.office(NORTH, "jobcenter"));
        refused(() -> clients.fetch(house.caller(coordinator.account()), id), Refusal.Kind.FORBIDDEN);

        assertThat(clients.fetch(office, id).client().fetchedAt()).isEqualTo(house.clock.now());
    }

    @Test
    void aTokenIsFetchedOnce() {
        String id = clients.offer(coordinator, asked(TODAY)).id();
        IssuedApiClient issued = clients.fetch(office, id);

        refused(() -> clients.fetch(office, id), Refusal.Kind.CONFLICT);
        Caller program = house.accounts.apiClient(issued.token()).orElseThrow();
        String next = clients.offer(coordinator, asked(TODAY)).id();
        refused(() -> clients.fetch(program, next), Refusal.Kind.FORBIDDEN);
        clients.revoke(coordinator, next);
        refused(() -> clients.fetch(office, next), Refusal.Kind.CONFLICT);
    }

    @Test
    void aClientThatWasOnlyOfferedLetsNobodyIn() {
        String id = clients.offer(coordinator, asked(TODAY)).id();

        assertThat(house.accounts.apiClient(new ApiToken(id, "0".repeat(64)))).isEmpty();
        assertThat(clients.client(office, id).fetchedAt()).isNull();
    }

    @Test
    void aProgramIsBarredFromWhatItsHolderIs() {
        IssuedApiClient issued = issued(TODAY);
        house.directory.bar(coordinator, office.account(), "application-1");

        assertThat(house.accounts.apiClient(issued.token()).orElseThrow().isBarredFrom("application-1"))
                .isTrue();
    }

    @Test
    void aScopeThatTheRoleCanNeverUseIsRefused() {
        NewApiClient money =
                new NewApiClient(NORTH, "jobcenter", "X", List.of("partners:read", "finance:write"), TODAY);

        refused(() -> clients.offer(coordinator, money), Refusal.Kind.RULE);
    }

    @Test
    void makingFirstUseAndRevocationStandInTheSecurityLog() {
        IssuedApiClient issued = issued(TODAY);
        house.accounts.apiClient(issued.token());
        house.accounts.apiClient(issued.token());
        String id = issued.client().id();
        clients.revoke(coordinator, id);
        clients.revoke(coordinator, id);

        assertThat(house.security)
                .containsExactly(
                        new Occurrence.TokenMade(
                                id, office.account(), "office", "hamm-norden/jobcenter", TODAY.toString()),
                        new Occurrence.TokenFirstUsed(id, null),
                        new Occurrence.TokenRevoked(id, coordinator.account()));
        assertThat(house.events.types())
                .containsExactly(
                        "directory.apiClientOffered",
                        "directory.apiClientFetched",
                        "directory.apiClientFirstUsed",
                        "directory.apiClientRevoked");
    }
}
