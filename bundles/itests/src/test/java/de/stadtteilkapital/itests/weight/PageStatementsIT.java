package de.stadtteilkapital.itests.weight;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.screens.Visitor;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page asks the database, counted on the wire: as much for thirty rows as for three; and what a full page weighs. */
@OwnKarafTest
class PageStatementsIT {
    private static final String FILE = "org.ops4j.datasource-stadtteilkapital.cfg";
    private static final int FEW = 3;
    private static final int MANY = 30;
    private static final int LIGHT = 20_000;

    /**
     * Jobs ask now and then on lines of their own, so what a page asks is the least of some times, and told apart from one
     * statement for each row rather than held to a number.
     */
    private static final int TIMES = 5;

    private static final List<String> OFFICE =
            List.of("/start", "/antraege", "/antraege?sort=-amount", "/suche?q=zaehler", "/beratung", "/konten");
    private static final List<String> SPONSOR = List.of("/start", "/vorhaben");

    @Test
    void aPageAsksAsMuchForManyRowsAsForFew(Containers containers) throws IOException {
        try (Karaf karaf = containers.fresh("statements", Database.POSTGRESQL)) {
            URI jdbc = URI.create(karaf.jdbcUrl().orElseThrow().substring("jdbc:".length()));
            try (Meter meter = new Meter(new InetSocketAddress(jdbc.getHost(), jdbc.getPort()))) {
                karaf.configure(FILE, Map.of("url", "jdbc:postgresql://127.0.0.1:" + meter.port() + jdbc.getPath()));
                Road road = Demonstration.start(karaf);
                String sponsor = road.sponsor("traeger1", "Verein Zaehler", "ASSOCIATION", "DE89370400440532013000");
                fill(road, sponsor, FEW);
                Map<String, Long> few = asked(karaf, meter);
                fill(road, sponsor, MANY - FEW);
                Map<String, Long> many = asked(karaf, meter);
                System.out.println("statements of pages with " + FEW + " rows " + few + ", with " + MANY + " " + many);
                assertThat(many)
                        .allSatisfy((page, count) -> assertThat(count).as(page).isLessThan(few.get(page) + MANY - FEW));
                assertThat(many.values()).allSatisfy(count -> assertThat(count).isBetween(1L, 120L));
                Map<String, Integer> weights = weights(karaf);
                System.out.println("weights of pages with " + MANY + " rows in bytes: " + weights);
                assertThat(weights.values())
                        .allSatisfy(weight -> assertThat(weight).isBetween(1_000, LIGHT));
            }
        }
    }

    private static Map<String, Long> asked(Karaf karaf, Meter meter) {
        Map<String, Long> asked = new LinkedHashMap<>();
        Visitor office = Visitor.loggedIn(karaf.uri(), "koordination", Demonstration.PASSWORD);
        OFFICE.forEach(page -> asked.put("koordination " + page, least(office, meter, page)));
        String file = office.open("/antraege?q=zaehler", 200).found("href=\"(/antraege/[A-Z]+-[0-9-]+)\"");
        asked.put("koordination, a case", least(office, meter, file));
        Visitor sponsor = Visitor.loggedIn(karaf.uri(), "traeger1", Demonstration.PASSWORD);
        SPONSOR.forEach(page -> asked.put("traeger1 " + page, least(sponsor, meter, page)));
        return asked;
    }

    private static Map<String, Integer> weights(Karaf karaf) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Visitor office = Visitor.loggedIn(karaf.uri(), "koordination", Demonstration.PASSWORD);
        OFFICE.forEach(page -> weights.put(page, office.weight(page)));
        Visitor sponsor = Visitor.loggedIn(karaf.uri(), "traeger1", Demonstration.PASSWORD);
        SPONSOR.forEach(page -> weights.put("traeger1 " + page, sponsor.weight(page)));
        return weights;
    }

    private static long least(Visitor visitor, Meter meter, String page) {
        long least = Long.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            long before = meter.counted();
            visitor.open(page, 200);
            least = Math.min(least, meter.counted() - before);
        }
        return least;
    }

    private static void fill(Road road, String sponsor, int count) {
        LocalDate today = road.today();
        for (int i = 0; i < count; i++) {
            road.apply(
                    "traeger1",
                    Draft.of(road, sponsor, "Zaehler " + i, "500.00", today.plusDays(30), today.plusDays(90)));
            road.as("traeger1")
                    .post(
                            "/api/applications",
                            Draft.of(road, sponsor, "Entwurf " + i, "500.00", today.plusDays(30), today.plusDays(90)))
                    .expect(201);
            road.advise("Zaehler " + i, today);
        }
    }
}
