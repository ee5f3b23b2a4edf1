package de.stadtteilkapital.itests.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The accompanying offices read round, plan and what is put before them; the sponsor reads decision and reasons. */
@KarafTest
class OfficesIT {
    private Road road;

    @BeforeEach
    void enter(Karaf karaf) {
        road = Demonstration.of(karaf);
    }

    private Map<String, Object> asking(String application, String office) {
        return Map.of(
                "application",
                application,
                "office",
                office,
                "kind",
                "ACCOMPANIMENT",
                "question",
                "Was ist bei diesem Vorhaben zu bedenken?",
                "dueDate",
                road.today().plusDays(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sozialamt", "soziale-integration", "jugendamt"})
    void anOfficeThatNoRuleAsksIsAskedByHandAndReadsWhatBecameOfItsOpinion(String office) {
        OneProject project = OneProject.drafted(road, "900.00").submitted();
        Answer asked = road.as("koordination")
                .post("/api/partners/opinion-requests", asking(project.application(), office))
                .expect(201);
        String request = asked.text("id");
        road.as(office).get("/api/programme/rounds?district=" + Road.DISTRICT).expect(200);
        assertThat(road.as(office)
                        .get("/api/programme/goals?district=" + Road.DISTRICT)
                        .expect(200)
                        .json()
                        .get("items"))
                .isNotEmpty();
        JsonNode own = road.as(office)
                .get("/api/partners/opinion-requests/" + request)
                .expect(200)
                .json();
        assertThat(own.at("/file/fileNumber").asText()).startsWith("HN-");
        assertThat(own.at("/outcome/state").asText()).isEqualTo("SUBMITTED");
        road.as("wirtschaftsfoerderung")
                .get("/api/partners/opinion-requests/" + request)
                .expect(404);
        road.as(office)
                .post(
                        "/api/partners/opinion-requests/" + request + "/opinion",
                        Map.of("verdict", "POSITIVE", "statement", "Keine Bedenken."))
                .expect(201);
        road.check(project.application());
        assertThat(road.as(office)
                        .get("/api/partners/opinion-requests/" + request)
                        .expect(200)
                        .json()
                        .at("/outcome/state")
                        .asText())
                .isEqualTo("SPECIALIST_REVIEW");
        JsonNode all = road.as("koordination")
                .get("/api/partners/opinion-requests?application=" + project.application())
                .expect(200)
                .json()
                .get("items");
        assertThat(all.findValuesAsText("office")).contains(office, "wirtschaftsfoerderung");
    }

    @Test
    void whatIsToldAsPossibleIsDone() {
        OneProject project = OneProject.drafted(road, "900.00").submitted();
        JsonNode possible = road.as("koordination")
                .get("/api/partners/applications/" + project.application())
                .expect(200)
                .json()
                .at("/possible/0");
        assertThat(possible.get("act").asText()).isEqualTo("ASK_OFFICE");
        road.as("koordination")
                .post(possible.get("href").asText(), asking(project.application(), "jugendamt"))
                .expect(201);
        road.as("jugendamt")
                .get("/api/partners/applications/" + project.application())
                .expect(403);
    }

    @Test
    void theSponsorReadsDecisionReasonsAndConditionsOnceTheMinutesAreSigned() {
        OneProject project = OneProject.drafted(road, "900.00").scheduled();
        String address = "/api/committee/applications/" + project.application();
        Map<String, Object> condition =
                Map.of("text", "Ort benennen", "due", road.today().plusDays(14), "precondition", true);
        Map<String, Object> motion = Map.of(
                "decision", "APPROVE",
                "amount", "800.00",
                "reason", "Das Vorhaben fehlt im Quartier; 100 Euro für Werbung sind entbehrlich.",
                "conditions", List.of(condition));
        road.as("komitee1")
                .post(
                        "/api/committee/agenda-items/" + project.item() + "/votes",
                        Map.of("motion", motion, "ballots", project.committee().ballots()))
                .expect(201);
        assertThat(road.as(OneProject.ACCOUNT).get(address).expect(200).json().has("decision"))
                .isFalse();
        project.committee().sign();
        JsonNode decision =
                road.as(OneProject.ACCOUNT).get(address).expect(200).json().get("decision");
        assertThat(decision.get("decision").asText()).isEqualTo("APPROVED_WITH_CONDITIONS");
        assertThat(decision.get("amount").asText()).isEqualTo("800.00");
        assertThat(decision.get("reason").asText()).startsWith("Das Vorhaben fehlt im Quartier");
        assertThat(decision.at("/conditions/0/text").asText()).isEqualTo("Ort benennen");
        assertThat(decision.at("/conditions/0/state").asText()).isEqualTo("OPEN");
        road.as("traeger2").get(address).expect(404);
    }

    @Test
    void everyoneReadsWhatIsFundedAndForWhichGoal() {
        OneProject project = OneProject.drafted(road, "900.00").approved();
        project.money().grant(project.application(), OneProject.ACCOUNT);
        String title = road.as("koordination")
                .get("/api/applications/" + project.application())
                .expect(200)
                .text("title");
        JsonNode funded = road.anyone()
                .get("/api/reporting/funded-projects?limit=200&district=" + Road.DISTRICT + "&q="
                        + URLEncoder.encode(title, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(funded.get("title").asText()).isEqualTo(title);
        assertThat(funded.get("goal").asText()).isIn(road.goals().findValuesAsText("title"));
    }

    @Test
    void everyoneReadsWhichDistrictsThereAre() {
        assertThat(road.anyone()
                        .get("/api/programme/districts")
                        .expect(200)
                        .json()
                        .get("items")
                        .findValuesAsText("id"))
                .contains(Road.DISTRICT);
    }
}
