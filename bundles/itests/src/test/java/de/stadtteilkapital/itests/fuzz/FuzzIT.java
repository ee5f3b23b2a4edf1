package de.stadtteilkapital.itests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.CommitteeRoad;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.GermanDay;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests made of OpenAPI and noise, from every role: no error, nothing of the inside, and the books are right after. */
@OwnKarafTest
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("stadtteilkapital.test.requests", 200);
    private static final long SEED = Long.getLong("stadtteilkapital.test.seed", 20_260_401);
    private static final List<String> ROLES = List.of(
            "koordination",
            "finanzen",
            "freigabe",
            "revision",
            "komitee1",
            "traeger1",
            "wirtschaftsfoerderung",
            "regiestelle",
            "evaluation",
            "admin");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final List<String> LISTS = List.of(
            "/api/programme/rounds",
            "/api/programme/goals",
            "/api/applications",
            "/api/applications/advice-cases",
            "/api/applications/sponsors",
            "/api/applications/criteria",
            "/api/committee/sessions",
            "/api/finance/grants",
            "/api/finance/payment-requests",
            "/api/finance/disbursements",
            "/api/finance/fund-calls",
            "/api/finance/tranches",
            "/api/finance/coordination-costs",
            "/api/partners/opinion-requests",
            "/api/events");

    static Stream<Database> databases() {
        return Arrays.stream(System.getProperty("stadtteilkapital.test.databases", "DERBY")
                        .split(","))
                .map(Database::valueOf);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nothingBreaksTheHouse(Database database, Containers containers) throws Exception {
        Karaf karaf = containers.fresh("fuzz-" + database.name().toLowerCase(Locale.ROOT), database);
        Road road = Demonstration.start(karaf);
        OneProject.drafted(road, "1200.00").paymentPrepared();
        OneProject.drafted(road, "900.00").submitted();
        JsonNode document = road.anyone().get("/api/openapi.json").expect(200).json();
        System.out.println("seed of the fuzz: " + SEED);
        List<String> faults = shootAll(callers(road), document, seats(road));
        assertThat(faults).as("seed " + SEED).isEmpty();
        assertThat(road.anyone().get("/health/ready").status()).isEqualTo(200);
        Books.agree(karaf);
    }

    /** Each role, nobody, and an office's program. */
    private static Map<String, Api> callers(Road road) {
        Map<String, Api> callers = new TreeMap<>();
        ROLES.forEach(role -> callers.put(role, road.as(role)));
        callers.put("nobody", road.anyone());
        Map<String, Object> program = Map.of(
                "district",
                Road.DISTRICT,
                "office",
                "wirtschaftsfoerderung",
                "name",
                "Fachverfahren",
                "scopes",
                List.of("partners:read", "partners:write", "events:read"),
                "expires",
                GermanDay.today().plusDays(30));
        String offered = road.as("koordination")
                .post("/api/directory/api-clients", program)
                .expect(201)
                .location();
        String token = road.as("wirtschaftsfoerderung")
                .post(offered + "/token", Map.of())
                .expect(201)
                .text("token");
        callers.put("program", road.anyone().with("Authorization", "Bearer " + token));
        return callers;
    }

    /** All at once, so that the server is never idle. */
    private static List<String> shootAll(Map<String, Api> callers, JsonNode document, List<String> seats)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        try {
            List<Callable<List<String>>> all = new ArrayList<>();
            callers.forEach((role, api) -> all.add(() -> shoot(role, api.unrecorded(), document, seats)));
            List<String> faults = new ArrayList<>();
            for (Future<List<String>> shot : threads.invokeAll(all)) {
                faults.addAll(shot.get());
            }
            return faults;
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> seats(Road road) {
        return CommitteeRoad.members(road).stream()
                .map(member -> member.get("id").asText())
                .toList();
    }

    private static List<String> shoot(String role, Api api, JsonNode document, List<String> seats) {
        Gun gun = new Gun(new Noise(new Random(SEED + role.hashCode())), document, ids(api), seats);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < REQUESTS && faults.size() < 20; i++) {
            Shot shot = gun.next();
            Answer answer = fire(api, shot);
            Verdict.on(answer).ifPresent(fault -> faults.add(role + ": " + fault + ": " + shot));
        }
        return faults;
    }

    private static Answer fire(Api api, Shot shot) {
        Api with = api;
        for (var header : shot.headers().entrySet()) {
            with = with.with(header.getKey(), header.getValue());
        }
        return with.send(shot.verb(), shot.address(), shot.body());
    }

    /** What this role knows of the house: real ids. */
    private static List<String> ids(Api api) {
        Set<String> ids = new TreeSet<>();
        for (String list : LISTS) {
            Matcher found = ID.matcher(new String(api.get(list).bytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                ids.add(found.group());
            }
        }
        return List.copyOf(ids);
    }
}
