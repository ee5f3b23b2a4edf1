package de.stadtteilkapital.itests.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What needs whom, while one project walks from the formal check to the payment. */
@KarafTest
class WorklistIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    private Road road;

    @BeforeEach
    void enter(Karaf karaf) {
        road = Demonstration.of(karaf);
    }

    private boolean waits(String account, String kind, String application) {
        for (JsonNode item : worklist(account).get("items")) {
            if (kind.equals(item.get("kind").asText())
                    && application.equals(item.path("application").asText())) {
                return true;
            }
        }
        return false;
    }

    private JsonNode worklist(String account) {
        JsonNode list = road.as(account).get("/api/worklist").expect(200).json();
        assertThat(list.get("missing")).isEmpty();
        return list;
    }

    @Test
    void followsAProjectFromHandToHand() {
        OneProject project = OneProject.drafted(road, "1200.00").submitted();
        String application = project.application();
        assertThat(waits("wirtschaftsfoerderung", "partners.toAnswer", application))
                .isFalse();
        road.check(application);
        assertThat(waits("wirtschaftsfoerderung", "partners.toAnswer", application))
                .isTrue();
        assertThat(waits("stadtplanung", "partners.toAnswer", application)).isFalse();
        assertThat(waits("koordination", "partners.toAnswer", application)).isFalse();
        road.giveOpinions("wirtschaftsfoerderung");
        assertThat(waits("wirtschaftsfoerderung", "partners.toAnswer", application))
                .isFalse();
    }

    @Test
    void theChairSignsFinanceGrantsTheSponsorAcceptsAndAnotherReleases() {
        OneProject project = OneProject.drafted(road, "1200.00").scheduled();
        String application = project.application();
        project.committee().approve(project.item(), "1200.00", List.of(), List.of());
        road.as("komitee1")
                .post("/api/committee/sessions/" + project.committee().session() + "/minutes", Map.of())
                .expect(201);
        assertThat(subjects("komitee1", "committee.toSign"))
                .contains(project.committee().session());
        assertThat(waits("finanzen", "committee.toGrant", application)).isFalse();
        road.as("komitee1")
                .post("/api/committee/sessions/" + project.committee().session() + "/minutes/signature", Map.of())
                .expect(200);
        assertThat(subjects("komitee1", "committee.toSign"))
                .doesNotContain(project.committee().session());
        assertThat(waits("finanzen", "committee.toGrant", application)).isTrue();
        String grant = road.as("finanzen")
                .post("/api/finance/grants", Map.of("application", application))
                .expect(201)
                .text("id");
        Await.until("nobody grants it again", SOON, () -> !waits("finanzen", "committee.toGrant", application));
        assertThat(waits(OneProject.ACCOUNT, "finance.toAccept", application)).isTrue();
        road.as(OneProject.ACCOUNT)
                .post("/api/finance/grants/" + grant + "/acceptance", Map.of())
                .expect(200);
        assertThat(waits(OneProject.ACCOUNT, "finance.toAccept", application)).isFalse();
        String request = project.money().request(OneProject.ACCOUNT, grant, "1200.00", road.today());
        assertThat(waits("finanzen", "finance.requested", application)).isTrue();
        project.money().call(road.today(), road.today());
        road.as("finanzen")
                .post("/api/finance/disbursements", Map.of("paymentRequest", request))
                .expect(201);
        assertThat(waits("finanzen", "finance.requested", application)).isFalse();
        assertThat(waits("freigabe", "finance.toRelease", application)).isTrue();
        assertThat(waits("finanzen", "finance.toRelease", application)).isFalse();
    }

    private List<String> subjects(String account, String kind) {
        return worklist(account).get("items").findValues("subject").stream()
                .map(subject -> subject.get("id").asText())
                .filter(id -> has(account, kind, id))
                .toList();
    }

    private boolean has(String account, String kind, String id) {
        for (JsonNode item : worklist(account).get("items")) {
            if (kind.equals(item.get("kind").asText())
                    && id.equals(item.at("/subject/id").asText())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whoHasNotLoggedInHasNoList() {
        road.anyone().get("/api/worklist").expect(401);
        road.anyone().get("/api/search?q=Werkstatt").expect(401);
    }

    @Test
    void kindsAreNamedAndCounted() {
        OneProject project = OneProject.drafted(road, "1200.00").submitted();
        road.check(project.application());
        JsonNode kinds = worklist("wirtschaftsfoerderung").get("kinds");
        assertThat(kinds.findValuesAsText("kind")).contains("partners.toAnswer");
        assertThat(kinds.findValuesAsText("label")).contains("Stellungnahmen abzugeben");
        assertThat(kinds.findValuesAsText("count")).allMatch(count -> count.matches("[1-9]|[1-4][0-9]|50|50\\+"));
    }
}
