package de.stadtteilkapital.itests.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Each feature of ours comes alone into a runtime that has nothing of us, works, goes, and leaves nothing behind. */
@OwnKarafTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FeatureAloneIT {
    /** Rooms found their tables and guards in it; how long that takes is the benchmark's to say. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final Duration GONE = Duration.ofSeconds(10);

    /** Those that a later one brings along, where not each is tried by itself. */
    private static final Set<String> BROUGHT_ALONG = Set.of(
            System.getProperty("stadtteilkapital.test.features.skipped", "").split(","));

    private static final Pattern ROOM = Pattern.compile("de\\.stadtteilkapital\\.(\\w+)\\.core ");

    private Karaf karaf;
    private Leftovers leftovers;

    @BeforeAll
    void start(Containers containers) {
        karaf = containers.withoutRooms("features");
        karaf.environment("STADTTEILKAPITAL_DEMO_PASSWORD", Demonstration.PASSWORD);
        // collections take along what only caches hold; what runs once needs no second compiler
        karaf.environment("EXTRA_JAVA_OPTS", "-XX:SoftRefLRUPolicyMSPerMB=1 -XX:TieredStopAtLevel=1 -Xmn128m");
        karaf.start();
        assertThat(karaf.shortfalls()).isEmpty();
        assertThat(karaf.loadersLeft()).isEmpty();
        settle();
        leftovers = new Leftovers(karaf);
    }

    /** Karaf starts its managers behind the boot, and these some threads of theirs when the first bundle comes or goes. */
    private void settle() {
        Await.until(
                "Karaf's managers are up",
                LIMIT,
                () -> karaf.holdings().get("threads").stream().noneMatch(thread -> thread.startsWith("activator-")));
        karaf.console("feature:install spi-libraries");
        karaf.console("feature:uninstall spi-libraries");
    }

    @AfterAll
    void stop() {
        karaf.close();
    }

    @Order(1)
    @TestFactory
    Stream<DynamicTest> comesWorksAndGoes() {
        List<String> features = karaf.console("feature:list --show-hidden --no-format")
                .lines()
                .filter(line -> line.contains("stadtteilkapital-features"))
                .map(line -> line.replaceFirst("\\s.*", ""))
                // of the startup stage: it is there before all others and stays
                .filter(feature -> !"watch".equals(feature))
                .toList();
        assertThat(features).contains("spi-libraries", "platform", "reporting", "example", "stadtteilkapital-demo");
        return features.stream()
                .filter(feature -> !BROUGHT_ALONG.contains(feature))
                .map(feature -> DynamicTest.dynamicTest(feature, () -> comeAndGo(feature)));
    }

    private void comeAndGo(String feature) {
        karaf.console("feature:install " + feature);
        try {
            works(feature);
        } finally {
            // one that does not work is none of the next one's
            karaf.console("feature:uninstall " + feature);
        }
        leftovers.areNone(GONE);
    }

    private void works(String feature) {
        try {
            Await.until(feature + " works", LIMIT, () -> karaf.shortfalls().isEmpty());
        } catch (AssertionError e) {
            assertThat(karaf.shortfalls()).as(feature).isEmpty();
        }
        Set<String> rooms = rooms();
        if (rooms.contains("platform")) {
            answers(rooms);
        }
    }

    private Set<String> rooms() {
        return karaf.holdings().get("bundles").stream()
                .flatMap(bundle -> ROOM.matcher(bundle).results())
                .map(MatchResult::group)
                .map(bundle -> ROOM.matcher(bundle).replaceFirst("$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The platform's room has neither a check nor addresses of its own name. */
    private void answers(Set<String> rooms) {
        rooms.remove("platform");
        Await.until("addresses of " + rooms, LIMIT, () -> described().containsAll(rooms));
        rooms.add("database");
        // an answer of a check stands for two seconds, though it was given before the room was there
        Await.until(rooms + " answer", LIMIT, () -> {
            String status = karaf.console("kapital:status");
            return rooms.stream()
                    .allMatch(room -> Pattern.compile("(?m)^" + room + "\\W+yes")
                            .matcher(status)
                            .find());
        });
    }

    private Set<String> described() {
        Answer answer = karaf.http().get("/api/openapi.json");
        Set<String> rooms = new TreeSet<>();
        if (answer.status() == 200) {
            JsonNode paths = answer.json().get("paths");
            paths.fieldNames().forEachRemaining(path -> rooms.add(path.split("/")[1]));
        }
        return rooms;
    }

    /** Its settings want all rooms; a start would end with that, but this runtime was up before. */
    @Order(2)
    @Test
    void thePlatformAloneSaidThatItIsNotReady() {
        assertThat(karaf.log())
                .contains("Not ready. etc/de.stadtteilkapital.health.cfg: required names “finance”, which is none of")
                .doesNotContain("Not started.", "is no driver that is installed");
    }

    /**
     * Of removed bundles that import from each other in a circle the framework keeps the last until it is asked for a
     * refresh, which the distribution never does by itself; one more shows that nothing else holds them.
     */
    @Order(3)
    @Test
    void noClassLoaderIsHeld() {
        assertThat(karaf.loadersLeft()).doesNotHaveDuplicates();
        Map<String, Integer> starts = karaf.starts();
        karaf.console("bundle:refresh");
        try {
            // threads of pools idle out, and a collection leaves what has been used softly a moment before
            Await.until(
                    "class loaders are let go", LIMIT, () -> karaf.loadersLeft().isEmpty());
        } catch (AssertionError e) {
            assertThat(karaf.loadersLeft()).isEmpty();
        }
        assertThat(karaf.starts()).as("what runs is not touched").isEqualTo(starts);
    }
}
