package de.stadtteilkapital.itests.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Draft;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An application on paper, entered by the office for a sponsor that has neither an account here nor at a bank. */
@KarafTest
class PaperIT {
    private static final Map<String, Object> SPONSOR = Map.of(
            "name", "Nachbarschaftskreis",
            "legalForm", "ASSOCIATION",
            "address", "Oranienburger Straße 1, 59067 Hamm",
            "representative", "Erika Beispiel",
            "contact", "0172 1234567");

    private final Road road;
    private final Api office;

    PaperIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        office = road.as("koordination");
    }

    @Test
    void countsFromTheDayItCameIn() {
        LocalDate today = road.today();
        String sponsor =
                office.post("/api/applications/sponsors", SPONSOR).expect(201).text("id");
        Map<String, Object> draft = new HashMap<>(Draft.of(
                road, sponsor, "Nachbarschaftsgarten auf Papier", "850.00", today.plusDays(20), today.plusDays(90)));
        office.post("/api/applications", draft).expect(404);
        draft.put("paper", Map.of("receivedOn", today.minusDays(1)));
        Answer entered = office.post("/api/applications", draft).expect(201);
        assertThat(entered.json().at("/paper/receivedOn").asText())
                .isEqualTo(today.minusDays(1).toString());
        String path = "/api/applications/" + entered.text("id");
        assertThat(office.post(path + "/submission", Map.of()).expect(200).text("state"))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void theOfficeEntersTheAccountOfItsOwnSponsor() {
        Answer registered = office.post("/api/applications/sponsors", SPONSOR).expect(201);
        assertThat(registered.json().has("iban")).isFalse();
        String path = "/api/applications/sponsors/" + registered.text("id");
        Map<String, Object> later = new HashMap<>(SPONSOR);
        later.put("iban", "DE89370400440532013000");
        Answer changed =
                office.put(path, later, office.get(path).expect(200).etag()).expect(200);
        assertThat(changed.text("accountHolder")).isEqualTo("Nachbarschaftskreis");
        office.send("PUT", path, later).expect(428);
    }
}
