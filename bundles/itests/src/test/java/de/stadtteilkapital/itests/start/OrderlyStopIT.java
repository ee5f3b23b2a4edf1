package de.stadtteilkapital.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service manager's signal, or Ctrl-C: whoever is inside is answered, then the database is closed. */
@OwnKarafTest
class OrderlyStopIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String ADVICE = """
            {"district": "hamm-norden", "contact": {"name": "Ratsuchende Person", "email": "rat@example.org"},
             "idea": "Eine Anfrage, die beim Anhalten unterwegs ist"}""";

    @ParameterizedTest
    @EnumSource(Database.class)
    void whoIsInsideIsAnsweredAndTheDatabaseIsClosed(Database database, Containers containers) throws Exception {
        try (Karaf karaf = containers.fresh("stop-" + database.name().toLowerCase(Locale.ROOT), database)) {
            Road road = Demonstration.start(karaf);
            String location = askWhileItStops(karaf, road);
            karaf.process().onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
            assertThat(karaf.log()).contains("Stopping: no new requests").doesNotContain("are cut off");
            assertThat(locksOfDerby(karaf.home())).isEmpty();
            karaf.start();
            road.as("koordination").get(location).expect(200);
            theScriptReturnsWhenItHasEnded(karaf);
        }
    }

    private static void theScriptReturnsWhenItHasEnded(Karaf karaf) throws Exception {
        ProcessHandle process = karaf.process();
        Process script = new ProcessBuilder(karaf.home().resolve("bin/stop").toString())
                .inheritIO()
                .start();
        assertThat(script.waitFor()).isZero();
        assertThat(stateOf(process)).matches("|Z.*");
    }

    /** Empty where it is gone; Z where it has ended and whoever started it has not looked yet. */
    private static String stateOf(ProcessHandle process) throws IOException {
        Process ps = new ProcessBuilder("ps", "-p", String.valueOf(process.pid()), "-o", "stat=").start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    /** Sends half a request, lets the server stop, sends the rest; answers where it was created. */
    private static String askWhileItStops(Karaf karaf, Road road) throws IOException {
        try (Socket socket = new Socket(karaf.uri().getHost(), karaf.uri().getPort())) {
            socket.setSoTimeout((int) LIMIT.toMillis());
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            byte[] body = ADVICE.getBytes(StandardCharsets.UTF_8);
            socket.getOutputStream().write(head(body.length).getBytes(StandardCharsets.US_ASCII));
            // the room wants to read, so the request is inside
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");
            karaf.process().destroy();
            Await.until("nobody is let in", LIMIT, () -> isRefused(road));
            socket.getOutputStream().write(body);
            List<String> lines = answer.lines().toList();
            assertThat(lines).contains("HTTP/1.1 201 Created");
            return lines.stream()
                    .filter(line -> line.startsWith("Location: "))
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst("Location: (http://[^/]*)?", "");
        }
    }

    private static boolean isRefused(Road road) {
        Answer answer = road.as("koordination").get("/api/directory/me");
        return answer.status() == 503 && !answer.header("Retry-After").isBlank();
    }

    private static String head(int length) {
        String login = Base64.getEncoder()
                .encodeToString(("koordination:" + Demonstration.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return "POST /api/applications/advice-cases HTTP/1.1\r\nHost: l\r\nConnection: close\r\nAuthorization: Basic "
                + login + "\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: " + length
                + "\r\n\r\n";
    }

    /** Derby removes its lock when it has been shut down. */
    private static List<Path> locksOfDerby(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.endsWith("db.lck")).toList();
        }
    }
}
