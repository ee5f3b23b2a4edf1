package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever lowers the ceiling sees first which open cases that touches; from a day so far away that nobody else does. */
@KarafTest
class TouchedByParameterIT {
    private static final String KEY = "programme.maxGrant";
    private static final String PAGE = "/einrichtung/" + Road.DISTRICT + "/parameter/" + KEY;
    private static final String ADDRESS = "/api/programme/districts/" + Road.DISTRICT + "/parameters/" + KEY;

    private final URI base;
    private final Road road;

    TouchedByParameterIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private String draft(String sponsor, String title, String amount) {
        LocalDate start = road.today().plusDays(10);
        return road.as("traeger2")
                .post("/api/applications", Draft.of(road, sponsor, title, amount, start, start.plusDays(30)))
                .expect(201)
                .text("fileNumber");
    }

    @Test
    void whoIsTouchedIsSeenBeforeTheCeilingIsLower() {
        String sponsor = road.sponsor("traeger2", "Verein Grenze", "ASSOCIATION", "DE89370400440532013000");
        String below = draft(sponsor, "Knapp darunter", "4321.00");
        String above = draft(sponsor, "Gerade darüber", "4321.01");
        LocalDate day = road.today().plusYears(5).withMonth(2).withDayOfMonth(1);

        JsonNode touched = road.as("koordination")
                .get(ADDRESS + "/touched-cases?value=4321.00&from=" + day)
                .expect(200)
                .json();
        assertThat(touched.get("cases").findValuesAsText("called"))
                .contains(above)
                .doesNotContain(below);
        road.as("koordination").get(ADDRESS + "/touched-cases?value=viel").expect(422);
        road.as("koordination").get(ADDRESS + "/touched-cases?from=bald").expect(400);
        road.as("revision").get(ADDRESS + "/touched-cases?value=1").expect(403);

        Visitor office = Visitor.loggedIn(base, "koordination", Demonstration.PASSWORD)
                .open(PAGE, 200)
                .fill("value", "4.321,00")
                .fill("from", "01.02." + day.getYear())
                .send(409);
        assertThat(office.html())
                .contains("Wen das berührt")
                .contains(above)
                .doesNotContain(below)
                .contains("Trotzdem ändern")
                .contains("value=\"4.321,00\"");
        office.fill("value", "4.321,00").fill("from", "01.02." + day.getYear()).send(200);
        assertThat(office.html()).contains("gilt: 4321,00.");
        road.as("koordination")
                .post(ADDRESS + "/settings/" + day + "/withdrawal", Map.of())
                .expect(200);
    }
}
