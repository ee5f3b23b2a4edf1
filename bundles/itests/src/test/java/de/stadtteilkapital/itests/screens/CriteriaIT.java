package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Criteria are entered for a day to come and taken back, at a screen and over REST; what holds today stays. */
@KarafTest
class CriteriaIT {
    private static final String PAGE = "/einrichtung/" + Road.DISTRICT + "/kriterien";
    private static final String SETS = "/api/applications/districts/" + Road.DISTRICT + "/criteria-sets";

    private final URI base;
    private final Road road;

    CriteriaIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        base = karaf.uri();
    }

    private Visitor office() {
        return Visitor.loggedIn(base, "koordination", Demonstration.PASSWORD);
    }

    private static String german(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private int publicly() {
        return road.anyone()
                .get("/api/applications/criteria?district=" + Road.DISTRICT)
                .expect(200)
                .json()
                .get("items")
                .size();
    }

    @Test
    void theNextSetIsProposedFromWhatHoldsAndEmptyRowsDoNotCount() {
        assertThat(office().open(PAGE, 200).html()).contains("die Kriterien für alle Stadtteile");
        Visitor form = office().open(PAGE + "/neu", 200);
        assertThat(form.html()).contains("value=\"Bedarf im Stadtteil\"").contains("name=\"criteria/7/german\"");
        LocalDate day = LocalDate.of(2090, 1, 1);
        rows(form, "5").fill("from", german(day)).send(200);
        assertThat(form.html())
                .contains("Die Kriterien sind eingetragen.")
                .contains("Bedarf vor Ort")
                .contains("gilt noch nicht");
        JsonNode entered = entered("2090-01-01");
        assertThat(entered.get("criteria")).hasSize(2);
        assertThat(entered.get("state").asText()).isEqualTo("TO_COME");
        assertThat(publicly()).isEqualTo(5);

        String withdrawal = PAGE + "/" + entered.get("id").asText() + "/zuruecknehmen";
        Visitor back = office().open(withdrawal, 200);
        back.send(200);
        assertThat(back.html()).contains("Die Kriterien sind zurückgenommen.").doesNotContain(withdrawal);
        road.as("koordination")
                .post(SETS + "/" + entered.get("id").asText() + "/withdrawal", Map.of())
                .expect(409);
    }

    /** Two, with an empty one between them. */
    private static Visitor rows(Visitor form, String weight) {
        return form.fill("criteria/0/german", "Bedarf vor Ort")
                .fill("criteria/0/english", "Need")
                .fill("criteria/0/weight", "10")
                .fill("criteria/0/maxPoints", "5")
                .fill("criteria/1/german", "")
                .fill("criteria/1/english", "")
                .fill("criteria/1/weight", "")
                .fill("criteria/1/maxPoints", "")
                .fill("criteria/2/german", "Wirkung")
                .fill("criteria/2/english", "Effect")
                .fill("criteria/2/weight", weight)
                .fill("criteria/2/maxPoints", "3");
    }

    private JsonNode entered(String from) {
        for (JsonNode set : road.as("koordination").get(SETS).expect(200).json().get("items")) {
            if (from.equals(set.get("from").asText())
                    && !"WITHDRAWN".equals(set.get("state").asText())) {
                return set;
            }
        }
        throw new AssertionError("no set from " + from);
    }

    @Test
    void whatIsWrongIsToldBesideItsField() {
        Visitor form = office().open(PAGE + "/neu", 200);
        rows(form, "0").fill("from", "bald").send(400);
        assertThat(form.html()).contains("value=\"bald\"").contains("Ein Gewicht liegt zwischen 1 und 1000.");
        road.as("koordination")
                .post(SETS, Map.of("from", road.today().toString(), "criteria", List.of()))
                .expect(400);
        road.as("koordination")
                .post(
                        SETS,
                        Map.of(
                                "from",
                                road.today().minusDays(1).toString(),
                                "criteria",
                                List.of(Map.of("german", "A", "english", "A", "weight", 1, "maxPoints", 3))))
                .expect(422);
    }

    @Test
    void whoFollowsReadsAndOthersSeeNothing() {
        Visitor auditor = Visitor.loggedIn(base, "revision", Demonstration.PASSWORD);
        assertThat(auditor.open(PAGE, 200).html()).doesNotContain("Neue Kriterien eintragen");
        auditor.open(PAGE + "/neu", 403);
        road.as("revision").post(SETS, Map.of()).expect(403);
        road.as("traeger1").get(SETS).expect(403);
        assertThat(office().open("/einrichtung/" + Road.DISTRICT, 200).html()).contains(PAGE);
    }
}
