package de.stadtteilkapital.itests.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people look for in all rooms: only what they may see, and nothing of a case from which a recusal bars them. */
@KarafTest
class SearchIT {
    private Road road;

    @BeforeEach
    void enter(Karaf karaf) {
        road = Demonstration.of(karaf);
    }

    private JsonNode search(String account, String words) {
        JsonNode found = road.as(account)
                .get("/api/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .expect(200)
                .json();
        assertThat(found.get("missing")).isEmpty();
        return found;
    }

    private List<String> found(String account, String words, String kind) {
        List<String> ids = new ArrayList<>();
        for (JsonNode group : search(account, words).get("groups")) {
            if (kind.equals(group.get("kind").asText())) {
                group.get("items")
                        .forEach(item -> ids.add(item.at("/subject/id").asText()));
            }
        }
        return ids;
    }

    @Test
    void aGrantIsFoundByItsFileNumberByThoseWhoMayReadItAlone() {
        OneProject project = OneProject.drafted(road, "1300.00").approved();
        String grant = project.money().grant(project.application(), OneProject.ACCOUNT);
        String number = road.as("finanzen")
                .get("/api/finance/grants/" + grant)
                .expect(200)
                .text("fileNumber");
        assertThat(found("finanzen", number, "finance.grant")).containsExactly(grant);
        assertThat(found(OneProject.ACCOUNT, number.toLowerCase(Locale.ROOT), "finance.grant"))
                .containsExactly(grant);
        assertThat(found("traeger2", number, "finance.grant")).isEmpty();
        assertThat(found("wirtschaftsfoerderung", number, "finance.grant")).isEmpty();
    }

    @Test
    void ofACaseFromWhichARecusalBarsNothingIsFound() {
        OneProject project = OneProject.drafted(road, "1300.00").scheduled();
        String member = project.committee().members().get(6).get("id").asText();
        project.committee().recuse(project.item(), member, "Vorstand des Trägers");
        String title = road.as("koordination")
                .get("/api/applications/" + project.application())
                .expect(200)
                .text("title");
        JsonNode all = search("komitee7", title);
        assertThat(all.toString()).doesNotContain(project.application());
        JsonNode work = road.as("komitee7").get("/api/worklist").expect(200).json();
        assertThat(work.toString()).doesNotContain(project.application());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=a", "?q=%20a%20"})
    void lessThanTwoLettersAreRefusedWithTheirPlace(String query) {
        JsonNode problem =
                road.as("koordination").get("/api/search" + query).expect(400).json();
        assertThat(problem.toString()).contains("/q");
    }
}
