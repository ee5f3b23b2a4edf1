package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The base rate of a half-year is entered, and a wrong one is removed, at a screen and over REST. */
@KarafTest
class BaseRatesIT {
    private static final String PAGE = "/einrichtung/" + Road.DISTRICT + "/basiszinssaetze";
    private static final String RATES = "/api/finance/base-rates";

    private final URI base;
    private final Road road;

    BaseRatesIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private LocalDate next() {
        LocalDate today = road.today();
        return today.getMonthValue() <= 6
                ? LocalDate.of(today.getYear(), 7, 1)
                : LocalDate.of(today.getYear() + 1, 1, 1);
    }

    @Test
    void theAssumedRateGivesWayToThePublishedOneUntilThatIsRemoved() {
        LocalDate from = next();
        Visitor finance =
                Visitor.loggedIn(base, "finanzen", Demonstration.PASSWORD).open(PAGE, 200);
        assertThat(finance.html()).contains("angenommen").contains("mitgelieferte Tabelle");
        finance.fill("from", "02.07.2026")
                .fill("rate", "1,4")
                .fill("source", "Bundesanzeiger")
                .send(422);
        assertThat(finance.html()).contains("Ein Basiszinssatz gilt ab einem 1. Januar oder einem 1. Juli");
        finance.fill("from", "%02d.%02d.%d".formatted(from.getDayOfMonth(), from.getMonthValue(), from.getYear()))
                .fill("rate", "1,4")
                .fill("source", "Bundesanzeiger")
                .send(200);
        assertThat(finance.html())
                .contains("Der Zinssatz ist eingetragen.")
                .contains("Bundesanzeiger")
                .contains("1,40");

        JsonNode entered =
                road.as("revision").get(RATES + "/" + from).expect(200).json();
        assertThat(new BigDecimal(entered.get("rate").asText())).isEqualByComparingTo("1.40");
        assertThat(entered.get("assumed").asBoolean()).isFalse();
        road.as("finanzen")
                .post(RATES, Map.of("from", from, "rate", 1.5, "source", "Bundesanzeiger"))
                .expect(409);
        road.as("revision").post(RATES + "/" + from + "/removal", Map.of()).expect(403);

        finance.open(PAGE + "/" + from + "/entfernen", 200).send(200);
        assertThat(finance.html()).contains("Der Zinssatz ist entfernt.");
        road.as("finanzen").get(RATES + "/" + from).expect(404);
        road.as("finanzen").post(RATES + "/2025-07-01/removal", Map.of()).expect(409);
        // whoever moves the clock there computes interest
        road.as("admin")
                .post(RATES, Map.of("from", from, "rate", 1.27, "source", "Bundesanzeiger"))
                .expect(201);
    }

    @Test
    void whoHasNoPartInMoneyIsNotLetIn() {
        road.as("traeger1").get(RATES).expect(403);
        Visitor.loggedIn(base, "traeger1", Demonstration.PASSWORD).open(PAGE, 403);
        Visitor auditor =
                Visitor.loggedIn(base, "revision", Demonstration.PASSWORD).open(PAGE, 200);
        assertThat(auditor.html()).doesNotContain("name=\"source\"");
    }
}
