package de.stadtteilkapital.itests.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules are exchanged while clients go at full speed: nobody notices, nothing is lost, nothing happens twice. */
@OwnKarafTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Swap {
    private static final int EXCHANGES = Integer.getInteger("stadtteilkapital.test.exchanges", 2);
    private static final int BROWSERS = Integer.getInteger("stadtteilkapital.test.browsers", 2);
    private static final List<String> PAGES =
            List.of("applications.web", "partners.web", "programme.web", "finance.web");
    private static final int POOL = 16;
    private static final List<String> ROOMS = List.of("committee", "applications", "finance", "partners");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int WARM = 200;

    private final Database database;
    private final AtomicInteger builds = new AtomicInteger();
    private Karaf karaf;
    private Road road;

    Swap(Database database) {
        this.database = database;
    }

    @BeforeAll
    void start(Containers containers) {
        karaf = containers.fresh("swap-" + database.name().toLowerCase(Locale.ROOT), database);
        karaf.configure("de.stadtteilkapital.modules.cfg", Map.of("startSeconds", "15"));
        karaf.configure("org.ops4j.datasource-stadtteilkapital.cfg", Map.of("pool.maxTotal", Integer.toString(POOL)));
        road = Demonstration.start(karaf);
        assertThat(karaf.loadersLeft()).isEmpty();
    }

    @AfterAll
    void stop() {
        karaf.close();
    }

    /** Runs an act some times under load; then holds what clients were told against what is there. */
    private Set<String> underLoad(
            String name, int count, Set<String> replaced, int times, IntConsumer act, Errand... also) throws Exception {
        Map<String, Integer> before = karaf.starts();
        try (Clients clients = new Clients(road, name, count, also)) {
            Await.until("clients at full speed", LIMIT, () -> clients.load().answered() > WARM);
            for (int i = 0; i < times; i++) {
                clients.load().phase("during");
                act.accept(i);
                assertThat(clients.load().failures()).isEmpty();
            }
            clients.close();
            System.out.printf("%s on %s: %s%n", name, database, clients.load().times());
            assertThat(clients.load().failures()).isEmpty();
            clients.foundEverythingOnce(karaf);
        }
        Map<String, Integer> restarted = new TreeMap<>(karaf.starts());
        restarted.entrySet().removeIf(bundle -> bundle.getValue().equals(before.get(bundle.getKey())));
        assertThat(restarted.keySet().stream().map(Swap::name).collect(Collectors.toSet()))
                .as("bundles that were started")
                .isEqualTo(replaced);
        assertThat(karaf.loadersLeft().stream().map(Swap::name))
                .as("of each replaced bundle at most the last build is still held by somebody")
                .doesNotHaveDuplicates();
        Books.agree(karaf);
        return restarted.keySet();
    }

    private static String name(String nameAndVersion) {
        return nameAndVersion.replaceFirst(" .*", "");
    }

    private static String bundle(String artifact) {
        return "de.stadtteilkapital." + artifact;
    }

    private void replace(String artifact) {
        String build = new AnotherBuild(karaf, artifact).version("1.0." + builds.incrementAndGet());
        assertThat(karaf.console("kapital:replace " + build)).endsWith("done\n");
    }

    /** As many clients as the issue names, and more than the pool has connections. */
    @ParameterizedTest
    @ValueSource(ints = {8, POOL + 4})
    void aProviderGoesAndComesBack(int clients) throws Exception {
        underLoad("provider" + clients, clients, Set.of(bundle("committee.core")), EXCHANGES, i -> {
            replace("committee.core");
            assertThat(karaf.console("kapital:rollback " + bundle("committee.core")))
                    .endsWith("done\n");
        });
    }

    @Test
    void fourRoomsInTurn() throws Exception {
        underLoad(
                "rooms",
                8,
                Set.of(ROOMS.stream().map(r -> bundle(r + ".core")).toArray(String[]::new)),
                Math.max(EXCHANGES, ROOMS.size()),
                i -> {
                    replace(ROOMS.get(i % ROOMS.size()) + ".core");
                });
    }

    @Test
    void whatSpeaksHttpIsExchangedAtAClosedGate() throws Exception {
        underLoad("rest", 8, Set.of(bundle("committee.rest")), EXCHANGES, i -> replace("committee.rest"));
    }

    /** Screens are an application beside the API; whoever reads them is held as well. */
    @Test
    void whatBringsPagesIsExchangedAtAClosedGate() throws Exception {
        StrangersBundle pages = new StrangersBundle(karaf, "org.example.pages", Page.class);
        String application =
                new StrangersBundle(karaf, "org.example.screens", ScreensApplication.class).version("1.0.0");
        karaf.console("bundle:install -s " + application);
        karaf.console("bundle:install -s " + pages.version("1.0.0"));
        Await.until("the page", LIMIT, () -> road.anyone().get(Page.ADDRESS).status() == 200);
        Errand read =
                (load, mark) -> load.ask(200, () -> road.anyone().unrecorded().get(Page.ADDRESS));
        IntConsumer exchange = i -> {
            String build = "1.1." + i;
            assertThat(karaf.console("kapital:replace " + pages.version(build))).endsWith("done\n");
            assertThat(road.anyone().get(Page.ADDRESS).text()).isEqualTo(build);
        };
        underLoad("pages", 8, Set.of("org.example.pages"), EXCHANGES, exchange, read);
    }

    /** People notice nothing either: no click leads to a page that is not there. */
    @Test
    void nobodyAtABrowserLosesAClick() throws Exception {
        OneProject.drafted(road, "700.00").submitted();
        try (Clicking people = new Clicking(karaf.uri(), BROWSERS)) {
            // so many browsers take their time to begin with
            Await.until("people are there", LIMIT.multipliedBy(3), () -> people.goOn(0, BROWSERS));
            for (int i = 0; i < Math.max(EXCHANGES, PAGES.size()); i++) {
                int clicks = people.clicks();
                replace(PAGES.get(i % PAGES.size()));
                Await.until("people went on", LIMIT, () -> people.goOn(clicks, BROWSERS));
            }
            people.close();
            System.out.printf("browsers on %s: %d, clicks %d%n", database, BROWSERS, people.clicks());
            assertThat(people.failures()).isEmpty();
        }
    }

    @Test
    void aBrokenBuildFindsItsWayBack() throws Exception {
        AnotherBuild committee = new AnotherBuild(karaf, "committee.core");
        Map<String, String> broken = new TreeMap<>(Map.of(
                committee.thatDoesNotResolve("2.0.0"), "cannot be resolved",
                committee.startedBy("2.0.1", FailsToStart.class), "does not start",
                committee.startedBy("2.0.2", AnswersWrongly.class), "synthetic request",
                committee.startedBy("2.0.3", SlowToStart.class), "not started within",
                committee.with("2.0.4", CannotBeConstructed.class, CannotBeConstructed.DECLARED), "cannot be activated",
                committee.with("2.0.5", CannotBind.class, CannotBind.DECLARED), "complains"));
        List<String> builds = List.copyOf(broken.keySet());
        Set<String> started = underLoad("broken", 8, Set.of(bundle("committee.core")), builds.size(), i -> {
            String build = builds.get(i);
            assertThatThrownBy(() -> karaf.console("kapital:replace " + build)).hasMessageContaining(broken.get(build));
        });
        assertThat(started).allMatch(bundle -> bundle.contains(" 2.0."), "the build that runs was left alone");
        Await.until(
                "nothing of them is left",
                LIMIT,
                () -> !karaf.console("kapital:modules").contains("2.0."));
        assertThat(road.anyone().get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void aBrokenBuildThatSpeaksHttpFindsItsWayBackBeforeTheGateOpens() throws Exception {
        AnotherBuild committee = new AnotherBuild(karaf, "committee.rest");
        List<String> broken = List.of(
                committee.startedBy("2.0.0", FailsToStart.class),
                committee.with("2.0.1", CannotBeConstructed.class, CannotBeConstructed.DECLARED));
        List<String> reasons = List.of("does not start", "cannot be activated");
        underLoad(
                "broken-rest",
                8,
                Set.of(bundle("committee.rest")),
                broken.size(),
                i -> assertThatThrownBy(() -> karaf.console("kapital:replace " + broken.get(i)))
                        .hasMessageContaining(reasons.get(i)));
        assertThat(road.anyone().get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void aFeatureGoesAsAWholeAndComesBackAsAWhole() throws Exception {
        String core = new AnotherBuild(karaf, "committee.core").version("3.0.0");
        String rest = new AnotherBuild(karaf, "committee.rest").version("3.0.0");
        String feature = new FeatureFile(karaf, "sitting", "1.0.0").with(FeatureFile.API, core, rest);
        assertThat(karaf.console("kapital:replace --plan " + feature))
                .contains("sitting/1.0.0: 2 builds", "unchanged de.stadtteilkapital.committee.api")
                .doesNotContain("done");
        underLoad("feature", 8, Set.of(bundle("committee.core"), bundle("committee.rest")), 1, i -> {
            assertThat(karaf.console("kapital:replace " + feature)).endsWith("done\n");
            assertThat(running("committee.core", "committee.rest")).containsExactly("3.0.0", "3.0.0");
            assertThat(karaf.console("kapital:rollback sitting")).endsWith("done\n");
            assertThat(running("committee.core", "committee.rest")).doesNotContain("3.0.0");
        });
    }

    @Test
    void ofAFeatureThatFailsNothingRemains() throws Exception {
        List<String> before = running("committee.core", "committee.rest");
        String core = new AnotherBuild(karaf, "committee.core").version("4.0.0");
        String rest = new AnotherBuild(karaf, "committee.rest").startedBy("4.0.0", FailsToStart.class);
        String feature = new FeatureFile(karaf, "broken", "1.0.0").with(FeatureFile.API, core, rest);
        underLoad(
                "half-feature",
                8,
                Set.of(bundle("committee.core"), bundle("committee.rest")),
                1,
                i -> assertThatThrownBy(() -> karaf.console("kapital:replace " + feature))
                        .hasMessageContaining("does not start"));
        assertThat(running("committee.core", "committee.rest")).isEqualTo(before);
        assertThat(karaf.console("kapital:modules")).doesNotContain("4.0.0");
    }

    @Test
    void aContractIsNotExchanged() {
        String api = new AnotherBuild(karaf, "committee.api").version("5.0.0");
        String feature = new FeatureFile(karaf, "contract", "1.0.0").with(api);
        assertThatThrownBy(() -> karaf.console("kapital:replace " + feature))
                .hasMessageContaining("committee.api 5.0.0 exports packages");
    }

    private List<String> running(String... artifacts) {
        String modules = karaf.console("kapital:modules");
        return Stream.of(artifacts)
                .flatMap(artifact -> modules.lines()
                        .map(line -> line.split(" +[|│] ", 6))
                        .filter(row ->
                                row.length > 4 && row[2].equals(bundle(artifact)) && row[4].startsWith("started"))
                        .map(row -> row[3]))
                .toList();
    }
}
