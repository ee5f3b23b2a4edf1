package de.stadtteilkapital.itests.start;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.identity.LiveConfig;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file of ours in {@code etc} is changed while the office works: what is wrong is told and not taken, what is right is. */
@OwnKarafTest
class ChangedSettingsIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String WEB = "org.ops4j.pax.web.cfg";
    private static final Pattern NUMBER = Pattern.compile("(?m)^([\\w.]+) = (\\d+)$");

    private record Numbered(LiveConfig file, String key) {}

    @Test
    void theOfficeGoesOnAndReadsWhatIsWrong(Containers containers) throws Exception {
        try (Karaf karaf = containers.fresh("changed-settings", Database.DERBY)) {
            karaf.configure("de.stadtteilkapital.throttling.cfg", Map.of("requests.account", "1000000"));
            Road road = Demonstration.start(karaf);
            List<LiveConfig> files = all(karaf);
            List<Numbered> numbered = numbered(files);
            assertThat(files).hasSizeGreaterThan(11);
            noRequestFails(road, () -> {
                misspelt(karaf, files);
                wrongNumbers(karaf, numbered);
                right(karaf, numbered);
                strays(karaf);
            });
        }
    }

    private static void misspelt(Karaf karaf, List<LiveConfig> files) {
        changed(
                karaf,
                files,
                file -> file.change(Map.of("missspelt", "1")),
                "DEGRADED",
                () -> files.stream()
                        .allMatch(file ->
                                karaf.log().contains("Not taken. etc/" + file.file() + ": missspelt is read ")));
        back(karaf, files);
    }

    private static void wrongNumbers(Karaf karaf, List<Numbered> numbered) {
        assertThat(numbered).hasSizeGreaterThan(9);
        changed(
                karaf,
                files(numbered),
                file -> file.change(Map.of(key(file, numbered), "zehn")),
                "DEGRADED",
                () -> numbered.stream()
                        .allMatch(one -> karaf.log()
                                .contains("Not taken. etc/" + one.file().file() + ": " + one.key() + " is to be")));
        Api admin = karaf.http().as("admin", Demonstration.PASSWORD);
        assertThat(admin.get("/api/health").expect(200).text()).contains("bodyBytes is to be a whole number");
        back(karaf, files(numbered));
    }

    /** Where HTTP is spoken stays as it is, though it be right. */
    private static void right(Karaf karaf, List<Numbered> all) {
        List<Numbered> numbered =
                all.stream().filter(one -> !one.file().file().equals(WEB)).toList();
        changed(
                karaf,
                files(numbered),
                file -> file.change(Map.of(key(file, numbered), "2000")),
                "UP",
                () -> tooLarge(karaf) == 413);
        back(karaf, files(numbered));
        Await.until("the old limit of bodies is back", LIMIT, () -> tooLarge(karaf) != 413);
    }

    /** What no reader meets: a file that can't be read, and one of a name that nobody has. */
    private static void strays(Karaf karaf) {
        LiveConfig broken = new LiveConfig(karaf, "de.stadtteilkapital.rest.cfg");
        Path stray = karaf.home().resolve("etc/de.stadtteilkapital.rset.cfg");
        write(stray, "bodyBytes = 1\n");
        Path clear = karaf.home().resolve("etc/org.example.other.cfg");
        write(clear, "password = im-klartext\n");
        broken.overwrite("bodyBytes = \\u00zz\n");
        Await.until("all are named", LIMIT, () -> {
            broken.hold();
            return ready(karaf).contains("DEGRADED")
                    && karaf.log().contains("etc/de.stadtteilkapital.rset.cfg is read by nobody who is installed.")
                    && karaf.log().contains("etc/org.example.other.cfg: password bears a secret in clear")
                    && karaf.log().contains("etc/de.stadtteilkapital.rest.cfg can't be read: Malformed");
        });
        assertThat(karaf.log()).doesNotContain("im-klartext");
        delete(stray);
        delete(clear);
        back(karaf, List.of(broken));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LiveConfig> files(List<Numbered> numbered) {
        return numbered.stream().map(Numbered::file).toList();
    }

    private static String key(LiveConfig file, List<Numbered> numbered) {
        return numbered.stream()
                .filter(one -> one.file() == file)
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** Those that have a number, with the first. */
    private static List<Numbered> numbered(List<LiveConfig> files) {
        List<Numbered> numbered = new ArrayList<>();
        for (LiveConfig file : files) {
            Matcher number = NUMBER.matcher(file.text());
            if (number.find()) {
                numbered.add(new Numbered(file, number.group(1)));
            }
        }
        return numbered;
    }

    private static int tooLarge(Karaf karaf) {
        return karaf.http()
                .unrecorded()
                .as("traeger1", Demonstration.PASSWORD)
                .post("/api/applications", "{\"district\": \"" + "x".repeat(2_000) + "\"}")
                .status();
    }

    private static void changed(
            Karaf karaf, List<LiveConfig> files, Consumer<LiveConfig> change, String ready, BooleanSupplier shows) {
        files.forEach(change);
        Await.until("the change shows", LIMIT, () -> {
            files.forEach(LiveConfig::hold);
            return shows.getAsBoolean();
        });
        Await.until("this node is " + ready, LIMIT, () -> ready(karaf).equals("{\"status\":\"" + ready + "\"}"));
    }

    private static void back(Karaf karaf, List<LiveConfig> files) {
        files.forEach(LiveConfig::putBack);
        Await.until("all is as before", LIMIT, () -> {
            files.forEach(LiveConfig::hold);
            return ready(karaf).equals("{\"status\":\"UP\"}");
        });
    }

    private static String ready(Karaf karaf) {
        return karaf.http().unrecorded().get("/health/ready").text();
    }

    private static void noRequestFails(Road road, Runnable meanwhile) {
        Set<String> failures = new ConcurrentSkipListSet<>();
        AtomicBoolean over = new AtomicBoolean();
        Api office = road.as("koordination").unrecorded();
        CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                Answer answer = office.get("/api/applications");
                if (answer.status() != 200) {
                    failures.add(answer.status() + " " + answer.text());
                }
            }
        });
        try {
            meanwhile.run();
        } finally {
            over.set(true);
        }
        asking.join();
        assertThat(failures).isEmpty();
    }

    private static List<LiveConfig> all(Karaf karaf) throws IOException {
        try (Stream<Path> etc = Files.list(karaf.home().resolve("etc"))) {
            return etc.map(path -> path.getFileName().toString())
                    .filter(name ->
                            name.matches("(de\\.stadtteilkapital\\..*|org\\.ops4j\\.(datasource-.*|pax\\.web))\\.cfg"))
                    .sorted()
                    .map(name -> new LiveConfig(karaf, name))
                    .toList();
        }
    }
}
