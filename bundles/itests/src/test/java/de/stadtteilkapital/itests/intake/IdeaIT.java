package de.stadtteilkapital.itests.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An idea of somebody without an account, from the form to its end. */
@KarafTest
class IdeaIT {
    private static final String CASES = "/api/applications/advice-cases";

    private final Road road;

    IdeaIT(Karaf karaf) {
        road = Demonstration.of(karaf);
    }

    @Test
    void isCalledBackTalkedAboutAndEnded() {
        LocalDate today = road.today();
        Answer told = road.anyone()
                .post(
                        "/api/applications/ideas",
                        Map.of(
                                "district", Road.DISTRICT,
                                "name", "Erika Beispiel",
                                "reach", "0172 1234567",
                                "idea", "Wir nähen zusammen. Aus alten Vorhängen werden Taschen. Donnerstags."))
                .expect(201);
        assertThat(told.text("receivedOn")).isEqualTo(today.toString());
        assertThat(told.json().has("id")).isFalse();
        Api office = road.as("koordination");
        JsonNode found = office.get(CASES + "?q=" + told.text("number"))
                .expect(200)
                .json()
                .get("items");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/nextStepDue").asText()).isEqualTo(today.toString());
        assertThat(found.at("/0/contact/phone").asText()).isEqualTo("0172 1234567");
        String path = CASES + "/" + found.at("/0/id").asText();
        office.post(
                        path + "/sessions",
                        Map.of(
                                "date",
                                today,
                                "note",
                                "Telefoniert",
                                "nextStep",
                                "Besuch im Büro",
                                "nextStepDue",
                                today.plusDays(7)))
                .expect(201);
        assertThat(office.get(path).expect(200).text("nextStepDue"))
                .isEqualTo(today.plusDays(7).toString());
        Answer closed =
                office.post(path + "/closure", Map.of("reason", "Zieht weg")).expect(200);
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        office.post(path + "/closure", Map.of("reason", "Zieht weg")).expect(409);
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        Answer wrong = road.anyone()
                .post("/api/applications/ideas", Map.of("district", Road.DISTRICT))
                .expect(400);
        assertThat(wrong.json().get("errors").findValuesAsText("pointer")).contains("/name", "/reach", "/idea");
    }
}
