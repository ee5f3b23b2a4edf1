package de.stadtteilkapital.itests.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Whatever is asked for at once, the process lives on the heap it is delivered with, and who may come in does. */
@OwnKarafTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoundsIT {
    private static final String ME = "/api/directory/me";
    private static final String OFFICE = "203.0.113.1";
    /** Who has logged in from the office before the node was started anew. */
    private static final List<String> COLLEAGUES = List.of("koordination", "traeger1", "traeger2", "traeger3", "admin");

    private static final int MOST_BODIES = 32;
    private static final int READERS = 190;
    private static final int MEBIBYTE = 1 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Karaf karaf;
    private Crowd crowd;
    private String round;

    @BeforeAll
    void start(Containers containers) {
        karaf = containers.fresh("bounds", Database.DERBY);
        // silence may last longer than it may elsewhere, since a slow machine takes its time with all of this
        karaf.configure("de.stadtteilkapital.http.cfg", Map.of("idleSeconds", "120"));
        // an address is braked sooner than it would be, so that this takes less time
        karaf.configure("de.stadtteilkapital.throttling.cfg", Map.of("failures.address", "10"));
        Demonstration.start(karaf);
        COLLEAGUES.forEach(account -> assertThat(logIn(account)).isEqualTo(200));
        karaf.restart();
        crowd = new Crowd(karaf);
    }

    @AfterAll
    void end() {
        karaf.close();
    }

    @Test
    @Order(1)
    void whoGuessesAtTheOfficeKeepsNobodyOutWhoLoggedInThereBeforeTheRestart() {
        List<Integer> guesses = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            guesses.add(karaf.http()
                    .with("X-Forwarded-For", OFFICE)
                    .as("jemand" + i, "geraten")
                    .get(ME)
                    .status());
        }
        assertThat(guesses)
                .startsWith(401, 401, 401, 401, 401, 401, 401, 401, 401, 401)
                .endsWith(429);
        assertThat(logIn("koordination")).isEqualTo(200);
        assertThat(logIn("stadtplanung")).as("never logged in there").isEqualTo(429);
    }

    @Test
    @Order(2)
    void fiveHundredWrongLoginsAtOnceLetTheRightOnesIn() {
        List<CompletableFuture<HttpResponse<String>>> wrong = crowd.send(500, crowd::guess);
        COLLEAGUES.forEach(account -> assertThat(logIn(account)).as(account).isEqualTo(200));
        List<HttpResponse<String>> answers = Crowd.all(wrong);
        assertThat(answers).extracting(HttpResponse::statusCode).contains(401).isSubsetOf(401, 503);
        answers.stream()
                .filter(answer -> answer.statusCode() == 503)
                .forEach(answer -> assertThat(answer.headers().firstValue("Retry-After"))
                        .as(answer.body())
                        .isPresent());
        assertThat(karaf.isRunning()).isTrue();
    }

    @Test
    @Order(3)
    void allBoundsAtTheirMaximumAtOnce() throws IOException {
        round = karaf.http()
                .get("/api/programme/rounds?district=" + Road.DISTRICT)
                .expect(200)
                .text("/items/0/id");
        List<HeldSocket> bodies = new ArrayList<>();
        List<HeldSocket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < MOST_BODIES; i++) {
                bodies.add(HeldSocket.body(
                        karaf.uri(),
                        "/api/applications/advice-cases",
                        Crowd.basic("koordination", Demonstration.PASSWORD),
                        MEBIBYTE));
            }
            for (int i = 0; i < READERS; i++) {
                readers.add(HeldSocket.slowReader(karaf.uri(), "/api/openapi.json", "198.51.100." + i));
            }
            List<CompletableFuture<HttpResponse<String>>> others = others();
            refusesOneBodyMore();
            assertThat(logIn("traeger1")).isEqualTo(200);
            karaf.http().get("/health/live").expect(200);
            assertThat(Crowd.all(others))
                    .extracting(HttpResponse::statusCode)
                    .contains(200, 401, 503)
                    .isSubsetOf(200, 401, 503);
            for (HeldSocket body : bodies) {
                assertThat(body.isAnswered()).isFalse();
                body.send("{");
            }
            for (HeldSocket body : bodies) {
                assertThat(body.status()).contains(" 400 ");
            }
        } finally {
            for (HeldSocket held :
                    Stream.concat(bodies.stream(), readers.stream()).toList()) {
                held.close();
            }
        }
        assertThat(karaf.isRunning()).isTrue();
        Await.until(
                "it is as before",
                LIMIT,
                () -> logIn("koordination") == 200
                        && karaf.http().get("/api/openapi.json").status() == 200);
    }

    @Test
    @Order(4)
    void nobodyOfThemLeavesATrace() {
        assertThat(karaf.log().lines().filter(line -> line.stripLeading().startsWith("at ")))
                .isEmpty();
        assertThat(karaf.log().lines().filter(line -> line.contains("A client did not take its answer")))
                // none, where the system's own buffers took all of the answers
                .hasSizeLessThanOrEqualTo(READERS);
    }

    /** Guesses, tokens, documents, tables and extracts, all at once. */
    private List<CompletableFuture<HttpResponse<String>>> others() {
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>(crowd.send(200, crowd::guess));
        all.addAll(crowd.send(
                100,
                i -> crowd.get(ME, "10.200.0." + i)
                        .header("Authorization", "Bearer skp_" + "0".repeat(36) + "_" + "0".repeat(64))
                        .build()));
        String about = "?district=" + Road.DISTRICT + "&round=" + round;
        for (String type : List.of("application/pdf", "text/csv", "application/vnd.oasis.opendocument.spreadsheet")) {
            all.addAll(crowd.send(10, i -> report("koordination", OFFICE, "documentation" + about, type)));
        }
        all.addAll(crowd.send(
                10, i -> report("evaluation", "10.201.0.1", "research-extract" + about, "application/json")));
        return all;
    }

    private HttpRequest report(String account, String address, String path, String type) {
        return crowd.right("/api/reporting/" + path, account, address)
                .header("Accept", type)
                .build();
    }

    /** As soon as the server has read what the others have sent. */
    private void refusesOneBodyMore() {
        Await.until(
                "one more body is refused",
                LIMIT,
                () -> karaf.http()
                                .as("koordination", Demonstration.PASSWORD)
                                .post("/api/applications/advice-cases", " ".repeat(20_000))
                                .status()
                        == 503);
    }

    private int logIn(String account) {
        return karaf.http()
                .with("X-Forwarded-For", OFFICE)
                .as(account, Demonstration.PASSWORD)
                .get(ME)
                .status();
    }
}
