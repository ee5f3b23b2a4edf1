package de.stadtteilkapital.itests.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What can be done is told over HTTP, and by the tag of two parts who has seen what. */
@KarafTest
class PossibleIT {
    private final Road road;
    private final String application;

    PossibleIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        application = OneProject.drafted(road, "900.00").submitted().application();
    }

    private String path() {
        return "/api/applications/" + application;
    }

    private List<String> possible(Answer answer) {
        return StreamSupport.stream(answer.json().get("possible").spliterator(), false)
                .map(deed -> deed.get("method").asText() + " "
                        + deed.get("href").asText() + (deed.has("reason") ? " later" : ""))
                .toList();
    }

    @Test
    void actsAreToldToThoseWhoseTheyAreWithTheirAddresses() {
        assertThat(possible(road.as(OneProject.ACCOUNT).get(path()).expect(200)))
                .isEmpty();
        assertThat(possible(road.as("koordination").get(path()).expect(200)))
                .containsExactly("POST " + path() + "/formal-check", "POST " + path() + "/pre-assessment later");
        assertThat(possible(road.as("finanzen").get(path()).expect(200))).isEmpty();
    }

    @Test
    void anActAnswersWhatIsPossibleThen() {
        Answer checked = road.as("koordination")
                .post(path() + "/formal-check", Map.of("result", "INCOMPLETE", "findings", List.of("Unterschrift")))
                .expect(200);
        assertThat(possible(checked))
                .containsExactly("POST " + path() + "/formal-check later", "POST " + path() + "/pre-assessment later");
        assertThat(possible(road.as(OneProject.ACCOUNT).get(path()).expect(200)))
                .containsExactly("PUT " + path(), "POST " + path() + "/submission");
    }

    @Test
    void otherRoomsTellWhatTheyLetPeopleDoWithIt() {
        Answer agenda = road.as("koordination")
                .get("/api/committee/applications/" + application)
                .expect(200);
        assertThat(agenda.text("application")).isEqualTo(application);
        JsonNode grant = road.as("finanzen")
                .get("/api/finance/applications/" + application)
                .expect(200)
                .json()
                .at("/possible/0");
        assertThat(grant.get("href").asText()).isEqualTo("/api/finance/grants");
        assertThat(grant.get("reason").asText()).contains("noch nicht beschlossen");
        JsonNode early = road.as("koordination")
                .get("/api/finance/applications/" + application)
                .expect(200)
                .json()
                .at("/possible");
        assertThat(early).hasSize(1);
        assertThat(early.at("/0/href").asText()).isEqualTo("/api/finance/early-start-permits");
        road.as("revision").get("/api/finance/applications/" + application).expect(403);
    }

    @Test
    void whoeverHasItAsItIsGetsItNotOnceMore() {
        Api office = road.as("koordination");
        Answer read = office.get(path()).expect(200);
        Answer same = office.with("If-None-Match", read.etag()).get(path()).expect(304);
        assertThat(same.etag()).isEqualTo(read.etag());
        assertThat(same.text()).isEmpty();
        office.with("If-None-Match", read.etag()).send("HEAD", path(), null).expect(304);
        office.with("If-None-Match", read.etag())
                .with("Accept-Language", "en")
                .get(path())
                .expect(200);
        office.with("If-None-Match", "\"" + read.state().replace("\"", "") + ".other\"")
                .get(path())
                .expect(200);
    }

    @Test
    void whatOthersDoChangesTheViewAndMakesNobodyStale() {
        Api office = road.as("koordination");
        road.check(application);
        Answer before = office.get(path()).expect(200);
        road.giveOpinions("wirtschaftsfoerderung");
        Answer after = office.get(path()).expect(200);
        assertThat(possible(before)).containsExactly("POST " + path() + "/pre-assessment later");
        assertThat(possible(after)).containsExactly("POST " + path() + "/pre-assessment");
        assertThat(after.state()).isEqualTo(before.state());
        assertThat(after.etag()).isNotEqualTo(before.etag());
        String result = path() + "/pre-assessment";
        office.with("If-Match", "\"0.0\"").post(result, road.fullPoints()).expect(412);
        office.with("If-Match", before.etag()).post(result, road.fullPoints()).expect(200);
    }
}
