package de.stadtteilkapital.itests.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.stadtteilkapital.itests.benchmark.limit.SeedServlet;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.MoneyRoad;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import us.abstracta.jmeter.javadsl.core.TestPlanStats;

/**
 * The mix of requests against the platform and against its limit in the same runtime, at two sizes, on both databases. The
 * ratios mean something on any machine; the times only on the one that they were taken on.
 */
@KarafTest
class LoadBenchmark {
    private static final List<Integer> SIZES = Stream.of(
                    System.getProperty("stadtteilkapital.benchmark.sizes", "1000,100000")
                            .split(","))
            .map(Integer::valueOf)
            .toList();
    private static final List<Database> DATABASES = Stream.of(
                    System.getProperty("stadtteilkapital.benchmark.databases", "DERBY,POSTGRESQL")
                            .split(","))
            .map(Database::valueOf)
            .toList();
    private static final Duration WARM_UP =
            Duration.ofSeconds(Integer.getInteger("stadtteilkapital.benchmark.warmup", 120));
    private static final Duration DURATION =
            Duration.ofSeconds(Integer.getInteger("stadtteilkapital.benchmark.seconds", 30));
    private static final int CLIENTS = 8;
    private static final int SPONSORS = 500;
    private static final int PAYMENTS = 200_000;
    private static final List<String> ACTS = List.of(Mix.READ, Mix.LIST, Mix.SUBMIT, Mix.BUDGET, Mix.PAY);

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final List<String> table = new ArrayList<>();

    @Test
    void figures(Containers containers) throws Exception {
        table.add(
                "| database, applications | MB | platform/s | limit/s | ratio | act | p50 ms | p99 ms | limit p50 | limit p99 |");
        table.add("|---|---|---|---|---|---|---|---|---|---|");
        for (Database database : DATABASES) {
            String name = "load-" + database.name().toLowerCase(Locale.ROOT);
            try (Karaf karaf = containers.fresh(name, database)) {
                karaf.configure(
                        "de.stadtteilkapital.throttling.cfg",
                        Map.of("requests.account", "100000000", "requests.anonymous", "100000000"));
                karaf.environment("EXTRA_JAVA_OPTS", System.getProperty("stadtteilkapital.benchmark.java", ""));
                Road road = Demonstration.start(karaf);
                table.add(measure(karaf, road, database));
            }
        }
        Files.write(Path.of("target", "load.md"), table);
        table.forEach(System.out::println);
        assertThat(table).hasSizeGreaterThan(ACTS.size());
    }

    private String measure(Karaf karaf, Road road, Database database) throws Exception {
        String round = road.round().get("id").asText();
        LocalDate today = road.today();
        OneProject project = OneProject.drafted(road, "5000.00").approved();
        MoneyRoad money = project.money();
        String grant = money.grant(project.application(), "traeger1");
        money.request("traeger1", grant, "4000.00", today);
        money.call(today, today);
        String request = money.request("traeger1", grant, "0.01", today);
        String template = OneProject.drafted(road, "900.00").submitted().application();
        String draft = json.writeValueAsString(
                Draft.of(road, "${sponsor}", "Werkstatt", "900.00", today.plusDays(20), today.plusDays(120)));
        LimitBundle limit = LimitBundle.into(karaf);
        Path sponsors = sponsors(road, limit, karaf);
        limit.paymentRequests(request, PAYMENTS);
        String base = karaf.uri().toString();
        List<Map<String, Double>> alone = new ArrayList<>();
        List<Map<String, Double>> pages = new ArrayList<>();
        int there = 0;
        int quarter = PAYMENTS / (2 * SIZES.size());
        for (int i = 0; i < SIZES.size(); i++) {
            int size = SIZES.get(i);
            limit.applications(template, there, size);
            there = size;
            Mix platform = new Mix(
                    Addresses.ofThePlatform(base, round),
                    Demonstration.PASSWORD,
                    draft,
                    sponsors,
                    size,
                    2 * i * quarter);
            Mix bare = new Mix(
                    Addresses.ofTheLimit(base, round),
                    Demonstration.PASSWORD,
                    draft,
                    sponsors,
                    size,
                    (2 * i + 1) * quarter);
            platform.run(CLIENTS, WARM_UP);
            bare.run(CLIENTS, WARM_UP.dividedBy(2));
            TestPlanStats ours = platform.run(CLIENTS, DURATION);
            double memory = Memory.resident(karaf);
            TestPlanStats theirs = bare.run(CLIENTS, DURATION);
            alone.add(new OneClient(
                            Addresses.ofThePlatform(base, round),
                            Mix.login("koordination", Demonstration.PASSWORD),
                            size)
                    .means());
            pages.add(new OnePerson(karaf.uri(), size).means());
            rows("%s, %d | %.0f".formatted(database, size, memory), ours, theirs);
        }
        table.add(growth(database, "one client", List.of(Mix.READ, Mix.LIST, Mix.BUDGET), alone));
        table.add(besideRest(database, alone, pages));
        return growth(database, "one person", List.of(OnePerson.START, OnePerson.LIST, OnePerson.CASE), pages);
    }

    /** A page has the list of its kind, or the thing with all that belongs to it; what it takes more is what people see. */
    private static String besideRest(
            Database database, List<Map<String, Double>> alone, List<Map<String, Double>> pages) {
        StringBuilder line = new StringBuilder("| %s, pages beside REST:".formatted(database));
        for (int i = 0; i < SIZES.size(); i++) {
            line.append(" at %d list %.2f, case %.2f times;"
                    .formatted(
                            SIZES.get(i),
                            pages.get(i).get(OnePerson.LIST) / alone.get(i).get(Mix.LIST),
                            pages.get(i).get(OnePerson.CASE) / alone.get(i).get(Mix.READ)));
        }
        return line.append(" | | | | | | | | | |").toString();
    }

    /** So many that none hands in more than a few: each is judged beside what its sponsor has handed in before. */
    private static Path sponsors(Road road, LimitBundle limit, Karaf karaf) throws IOException {
        limit.sponsors(road.sponsor("traeger1", "Träger", "ASSOCIATION", "DE89370400440532013000"), SPONSORS);
        List<String> lines = new ArrayList<>(List.of("sponsor,login"));
        for (int number = 0; number < SPONSORS; number++) {
            lines.add(SeedServlet.id("eeee", number) + ","
                    + Mix.login(SeedServlet.account(number), Demonstration.PASSWORD));
        }
        return Files.write(karaf.home().resolve("sponsors.csv"), lines);
    }

    private void rows(String what, TestPlanStats ours, TestPlanStats limit) {
        double own = perSecond(ours);
        double most = perSecond(limit);
        String lead = "%s | %.0f | %.0f | %.2f".formatted(what, own, most, own / most);
        for (String act : ACTS) {
            table.add("| %s | %s | %s | %s |".formatted(lead, act, times(ours, act), times(limit, act)));
            lead = " | | | |";
        }
        assertThat(failed(ours)).as("requests that failed, " + what).isEmpty();
        assertThat(failed(limit))
                .as("requests to the limit that failed, " + what)
                .isEmpty();
    }

    private static Map<String, Long> failed(TestPlanStats stats) {
        Map<String, Long> failed = new TreeMap<>();
        stats.labels().forEach(label -> failed.put(label, stats.byLabel(label).errorsCount()));
        failed.values().removeIf(count -> count == 0);
        return failed;
    }

    private static double perSecond(TestPlanStats stats) {
        long acts = ACTS.stream()
                .mapToLong(act -> stats.byLabel(act).samplesCount())
                .sum();
        return acts * 1000.0 / stats.duration().toMillis();
    }

    private static String times(TestPlanStats stats, String act) {
        return "%d | %d"
                .formatted(
                        stats.byLabel(act).sampleTime().median().toMillis(),
                        stats.byLabel(act).sampleTime().perc99().toMillis());
    }

    private static String growth(Database database, String who, List<String> acts, List<Map<String, Double>> alone) {
        int last = SIZES.size() - 1;
        StringBuilder line = new StringBuilder(
                "| %s, %s: mean at %d against %d:".formatted(database, who, SIZES.get(last), SIZES.get(0)));
        for (String act : acts) {
            double few = alone.get(0).get(act);
            double many = alone.get(last).get(act);
            line.append(" %s %.2f times (%.2f ms)".formatted(act, many / few, many));
        }
        return line.append(" | | | | | | | | | |").toString();
    }
}
