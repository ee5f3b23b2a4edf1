package de.stadtteilkapital.itests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Contract;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Exchange;
import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A partner office's program: made, kept to its scopes, revoked, expired. */
@KarafTest
class ApiClientsIT {
    private static final String CLIENTS = "/api/directory/api-clients";
    private static final String REQUESTS = "/api/partners/opinion-requests";
    private static final Map<String, Object> NOTHING = Map.of();

    private final Karaf karaf;
    private final Road road;

    ApiClientsIT(Karaf karaf) {
        this.karaf = karaf;
        road = Demonstration.of(karaf);
    }

    @Test
    void theSecretIsShownOnce() throws SQLException {
        Answer offered = offered("partners:read");
        assertThat(offered.text()).doesNotContain("token");
        Api office =
                road.as("jobcenter").with("Idempotency-Key", UUID.randomUUID().toString());
        Answer made = office.post(offered.location() + "/token", NOTHING).expect(201);
        String token = made.text("token");
        String id = made.text("id");

        Answer again = office.post(offered.location() + "/token", NOTHING).expect(201);
        assertThat(again.text("id")).isEqualTo(id);
        Answer read = road.as("admin").get(made.location()).expect(200);
        String list =
                road.as("koordination").get(CLIENTS + "?limit=200").expect(200).text();
        String secret = token.substring(token.lastIndexOf('_') + 1);
        assertThat(secret).hasSize(64);
        assertThat(List.of(again.text(), read.text(), list))
                .allSatisfy(text -> assertThat(text).contains(id).doesNotContain(secret, "token"));
        assertThat(read.state()).isEqualTo(made.state());
        assertThat(karaf.sql()
                        .query("select secret_hash from directory_api_client where id = ?", id)
                        .toString())
                .doesNotContain(secret);
        assertThat(karaf.sql().query("select body from platform_event where subject = ?", id))
                .hasSize(2)
                .asString()
                .contains("directory.apiClientOffered", "directory.apiClientFetched")
                .doesNotContain(secret, "Fachverfahren");
        assertThat(karaf.log()).doesNotContain(secret);
    }

    @Test
    void aClientReachesItsScopesAndNothingElse() {
        Api client = with(made("partners:read").text("token"));

        client.get(REQUESTS).expect(200);
        assertThat(client.send("HEAD", REQUESTS, null).status()).isEqualTo(200);
        forbidden(client.post(REQUESTS + "/" + UUID.randomUUID() + "/opinion", opinion()));
        forbidden(client.get("/api/directory/me"));
        forbidden(client.get("/api/directory;partners=1/me"));
        forbidden(client.get("/api/events?after=0"));
        forbidden(client.get("/api/programme/rounds?district=hamm-norden"));
        forbidden(client.get(CLIENTS));
        // the scope lets it ask, the office's own role answers
        Api writing = with(made("partners:write", "directory:read").text("token"));
        writing.post(REQUESTS + "/" + UUID.randomUUID() + "/opinion", opinion()).expect(404);
        assertThat(writing.get("/api/directory/me").expect(200).text("/roles/0/office"))
                .isEqualTo("jobcenter");
        writing.get(CLIENTS).expect(200);
        forbidden(writing.post(CLIENTS, asked("partners:read")));
        forbidden(writing.get(REQUESTS));
    }

    @Test
    void onlyTheDistrictsOfficeManagesClients() {
        String place = made("partners:read").location();
        for (String account : List.of("traeger1", "finanzen", "regiestelle")) {
            forbidden(road.as(account).post(CLIENTS, asked("partners:read")));
            forbidden(road.as(account).get(CLIENTS));
            forbidden(road.as(account).get(place));
            forbidden(road.as(account).post(place + "/revocation", NOTHING));
        }
        forbidden(road.as("jobcenter").post(CLIENTS, asked("partners:read")));
        road.as("stadtplanung").get(place).expect(404);
        road.as("stadtplanung").post(place + "/revocation", NOTHING).expect(404);
        road.anyone().get(CLIENTS).expect(401);
        Answer tooFar = road.as("admin").post(CLIENTS, asked(GermanDay.today().plusDays(400), "partners:read"));
        assertThat(tooFar.expect(422).text("/errors/0/pointer")).isEqualTo("/expires");
        road.as("admin").post(CLIENTS, asked("partners:everything")).expect(400);
        road.as("admin").post(CLIENTS, asked("partners:read", "finance:write")).expect(422);
    }

    @Test
    void theMakerOfATokenIsNotItsHolder() {
        String place = offered("partners:read").location() + "/token";

        forbidden(road.as("koordination").post(place, NOTHING));
        forbidden(road.as("admin").post(place, NOTHING));
        road.as("stadtplanung").post(place, NOTHING).expect(404);
        road.as("jobcenter").post(place, NOTHING).expect(201);
        road.as("jobcenter").post(place, NOTHING).expect(409);
    }

    @Test
    void aRevokedClientIsOutAtOnce() {
        Answer made = made("partners:read");
        Api client = with(made.text("token"));
        client.get(REQUESTS).expect(200);

        Answer revoked = road.as("koordination")
                .with("If-Match", made.etag())
                .post(made.location() + "/revocation", NOTHING)
                .expect(200);

        assertThat(revoked.text("revokedAt")).isNotEmpty();
        assertThat(client.with("X-Request-Id", "one-and-the-same")
                        .get(REQUESTS)
                        .expect(401)
                        .text())
                .isEqualTo(road.anyone()
                        .with("X-Request-Id", "one-and-the-same")
                        .get(REQUESTS)
                        .expect(401)
                        .text());
        road.as("koordination").post(made.location() + "/revocation", NOTHING).expect(200);
    }

    @Test
    void aProgramOfAnOfficeWhereNobodyAnswersIsOut() throws SQLException {
        String token = made("partners:read").text("token");
        with(token).get(REQUESTS).expect(200);

        karaf.sql().unguarded("update directory_role set role_code = 'EVALUATION' where office = 'jobcenter'");
        try {
            with(token).get(REQUESTS).expect(401);
        } finally {
            karaf.sql().unguarded("update directory_role set role_code = 'OFFICE' where office = 'jobcenter'");
        }
        with(token).get(REQUESTS).expect(200);
    }

    @Test
    void anExpiredClientAndAWrongSecretAreOut() throws SQLException {
        Answer made = made("partners:read");
        String token = made.text("token");
        with(token).get(REQUESTS).expect(200);
        String wrong = token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0");
        with(wrong).get(REQUESTS).expect(401);

        karaf.sql()
                .unguarded(
                        "update directory_api_client set expires = ? where id = ?",
                        java.sql.Date.valueOf(GermanDay.today().minusDays(1)),
                        made.text("id"));

        with(token).get(REQUESTS).expect(401);
    }

    @Test
    void whatIsAnsweredIsWhatTheDescriptionSays() {
        Answer made = made("partners:read");
        road.as("koordination").post(made.location() + "/revocation", NOTHING).expect(200);
        road.as("koordination").get(CLIENTS + "?office=jobcenter").expect(200);
        Answer openApi = road.anyone().get("/api/openapi.json").expect(200);

        assertThat(openApi.json().at("/components/securitySchemes")).hasSize(2);
        assertThat(openApi.json().at("/security")).hasSize(2);
        List<Exchange> ours = karaf.exchanges().all().stream()
                .filter(exchange -> exchange.path().startsWith(CLIENTS))
                .toList();
        assertThat(ours).hasSizeGreaterThanOrEqualTo(3);
        assertThat(Contract.of(openApi.text()).violations(ours)).isEmpty();
    }

    private Answer offered(String... scopes) {
        return road.as("koordination").post(CLIENTS, asked(scopes)).expect(201);
    }

    private Answer made(String... scopes) {
        return road.as("jobcenter")
                .post(offered(scopes).location() + "/token", NOTHING)
                .expect(201);
    }

    private Api with(String token) {
        return karaf.http().with("Authorization", "Bearer " + token);
    }

    private static void forbidden(Answer answer) {
        answer.expect(403);
    }

    private static Map<String, Object> asked(String... scopes) {
        return asked(GermanDay.today().plusDays(30), scopes);
    }

    private static Map<String, Object> asked(LocalDate expires, String... scopes) {
        return Map.of(
                "district",
                Road.DISTRICT,
                "office",
                "jobcenter",
                "name",
                "Fachverfahren des JobCenters",
                "scopes",
                List.of(scopes),
                "expires",
                expires);
    }

    private static Map<String, Object> opinion() {
        return Map.of("verdict", "POSITIVE", "statement", "Keine Bedenken");
    }
}
