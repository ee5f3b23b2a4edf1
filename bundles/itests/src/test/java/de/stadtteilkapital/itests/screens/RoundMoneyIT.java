package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The money of a round is booked, becomes more and less, and pays the coordination, at a screen and over REST. */
@KarafTest
class RoundMoneyIT {
    private static final String MONEY = "/einrichtung/" + Road.DISTRICT + "/mittel";

    private final URI base;
    private final Road road;

    RoundMoneyIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor finance() {
        return Visitor.loggedIn(base, "finanzen", Demonstration.PASSWORD);
    }

    private String planned(int year) {
        return planned("Mittel " + year, LocalDate.of(year, 1, 1));
    }

    private String planned(String name, LocalDate start) {
        Map<String, Object> round = new HashMap<>(Map.of(
                "name", name, "start", start, "end", start.plusMonths(11), "submissionDeadline", start.plusMonths(6)));
        round.put("district", Road.DISTRICT);
        round.put("coordinationShare", 0.2);
        return road.as("koordination")
                .post("/api/programme/rounds", round)
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private JsonNode budget(String round) {
        return road.as("revision")
                .get("/api/finance/budgets?district=" + Road.DISTRICT + "&round=" + round)
                .expect(200)
                .json();
    }

    @Test
    void financeBooksTheFirstTrancheRaisesAndReducesIt() {
        String round = planned(2051);
        Visitor finance = finance().open(MONEY, 200);
        assertThat(finance.html()).contains("Mittel 2051").contains("noch keine Tranche");
        finance.open(MONEY + "/" + round, 200)
                .fill("amount", "100.000,00")
                .fill("reference", "Zuweisung vom 1. Dezember")
                .fill("earmark", "")
                .send(200);
        assertThat(finance.html()).contains("Die Tranche ist gebucht.").contains("20.000,00");
        assertThat(budget(round).get("allocated").asText()).isEqualTo("80000.00");

        String tranche = road.as("finanzen")
                .get("/api/finance/tranches?round=" + round)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        String path = MONEY + "/" + round + "/tranchen/" + tranche;
        finance.open(path + "/erhoehen", 200)
                .fill("amount", "50.000,00")
                .fill("reason", "Änderungsbescheid")
                .fill("earmark", "neue Vorhaben")
                .send(200);
        assertThat(finance.html()).contains("Die Tranche ist erhöht.").contains("neue Vorhaben");
        assertThat(budget(round).get("coordinationShare").asText()).isEqualTo("30000.00");

        finance.open(path + "/kuerzen", 200)
                .fill("amount", "150.000,01")
                .fill("reason", "Haushaltssperre")
                .fill("earmark", "")
                .send(422);
        assertThat(finance.html()).contains("Die Tranche beträgt nur noch 150.000,00 Euro");
        JsonNode reduced = road.as("finanzen")
                .post(
                        "/api/finance/tranches/" + tranche + "/reduction",
                        Map.of("amount", "60000.00", "reason", "Haushaltssperre"))
                .expect(200)
                .json();
        assertThat(reduced.get("amount").asText()).isEqualTo("90000.00");
        assertThat(reduced.get("changes")).hasSize(2);
        assertThat(budget(round).get("allocated").asText()).isEqualTo("72000.00");
    }

    @Test
    void theCoordinationSpendsItsShareAndNoMore() {
        String round = planned("Mittel der Koordinierung", road.today());
        Map<String, Object> tranche =
                Map.of("district", Road.DISTRICT, "round", round, "amount", "1000.00", "reference", "Zuweisung");
        road.as("finanzen").post("/api/finance/tranches", tranche).expect(201);
        LocalDate today = road.today();
        String day = "%02d.%02d.%d".formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear());
        String path = MONEY + "/" + round + "/koordinierung";

        Visitor finance = finance().open(path, 200);
        finance.fill("spentOn", day)
                .fill("payee", "Druckerei am Markt")
                .fill("purpose", "Faltblätter")
                .fill("amount", "200,01")
                .fill("evidence", "Beleg 7")
                .send(422);
        assertThat(finance.html()).contains("noch 200,00 Euro übrig");
        finance.fill("spentOn", "31.12.2025")
                .fill("payee", "Druckerei am Markt")
                .fill("purpose", "Faltblätter")
                .fill("amount", "1,00")
                .fill("evidence", "Beleg 7")
                .send(422);
        assertThat(finance.html()).contains("Dieser Tag liegt nicht in der Förderperiode");
        finance.fill("spentOn", day)
                .fill("payee", "Druckerei am Markt")
                .fill("purpose", "Faltblätter")
                .fill("amount", "150,00")
                .fill("evidence", "Beleg 7")
                .send(200);
        assertThat(finance.html()).contains("Die Ausgabe ist gebucht.").contains("Druckerei am Markt");
        assertThat(budget(round).get("coordinationSpent").asText()).isEqualTo("150.00");

        String cost = road.as("revision")
                .get("/api/finance/coordination-costs?round=" + round)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
        road.as("revision")
                .post("/api/finance/coordination-costs/" + cost + "/reversal", Map.of("reason", "x"))
                .expect(403);
        road.as("freigabe").get("/api/finance/coordination-costs/" + cost).expect(403);
        finance.open(path + "/" + cost + "/zuruecknehmen", 200)
                .fill("reason", "doppelt gebucht")
                .send(200);
        assertThat(finance.html()).contains("Die Ausgabe ist zurückgenommen").contains("doppelt gebucht");
        assertThat(budget(round).get("coordinationSpent").asText()).isEqualTo("0.00");
    }

    /** More than a page shows at once. */
    @Test
    void earlierExpendituresAreOnFurtherPages() {
        String round = planned("Viele Ausgaben", road.today());
        Map<String, Object> money =
                Map.of("district", Road.DISTRICT, "round", round, "reference", "Zuweisung", "amount", "1000.00");
        road.as("finanzen").post("/api/finance/tranches", money).expect(201);
        Map<String, Object> cost = new HashMap<>(Map.of("district", Road.DISTRICT, "round", round));
        cost.putAll(Map.of("spentOn", road.today(), "payee", "Kiosk", "purpose", "Wasser", "amount", "1.00"));
        for (int i = 1; i <= 51; i++) {
            cost.put("evidence", "Beleg-" + i + "-Ende");
            road.as("finanzen").post("/api/finance/coordination-costs", cost).expect(201);
        }
        String page = MONEY + "/" + round;
        String latest = finance().open(page, 200).html();
        Matcher next = Pattern.compile("href=\"([^\"#]*\\?ausgaben=[^\"#]*)#koordinierung\"")
                .matcher(latest);
        assertThat(next.find()).isTrue();
        String earlier =
                finance().open(next.group(1).replace("&amp;", "&"), 200).html();
        assertThat(earlier).doesNotContain("?ausgaben=");
        for (int i = 1; i <= 51; i++) {
            assertThat(latest.contains("Beleg-" + i + "-Ende")).isNotEqualTo(earlier.contains("Beleg-" + i + "-Ende"));
        }
    }

    @Test
    void whoReadsBooksNothing() {
        Visitor auditor =
                Visitor.loggedIn(base, "revision", Demonstration.PASSWORD).open("/mittel", 200);
        assertThat(auditor.html()).contains("Projektmittel");
        String round = road.round().get("id").asText();
        assertThat(auditor.open(MONEY + "/" + round, 200).html()).doesNotContain("name=\"reference\"");
        auditor.open(MONEY + "/" + round + "/koordinierung", 403);
        Visitor.loggedIn(base, "traeger1", Demonstration.PASSWORD).open(MONEY, 403);
    }
}
