package de.stadtteilkapital.itests.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.itests.screens.Visitor;
import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room that is away: the node says that it is not ready and no more; nothing is allowed because nobody was asked. */
@KarafTest
class RoomAwayIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({
        "directory, /api/directory/organisations?district=hamm-norden",
        "programme, /api/programme/rounds?district=hamm-norden",
        "applications, /api/applications",
        "partners, /api/partners/opinion-requests",
        "committee, /api/committee/sessions?district=hamm-norden",
        "finance, /api/finance/grants",
        "reporting, /api/reporting/projects/0/results"
    })
    void theNodeIsNotReadyUntilTheRoomIsBack(String room, String path, Karaf karaf) {
        Road road = Demonstration.of(karaf);
        assertThat(ready(road).status()).isEqualTo(200);
        try (Absence absence = new Absence(karaf, room)) {
            Answer away = ready(road);
            assertThat(away.status()).as("ready without %s", room).isEqualTo(503);
            assertThat(away.text()).isEqualTo("{\"status\":\"DOWN\"}");
            assertThat(road.anyone().get("/health/live").status()).isEqualTo(200);
            Answer asked = road.as("koordination").get(path);
            assertThat(asked.status()).isEqualTo(503);
            assertThat(asked.header("Retry-After")).isNotBlank();
        }
        Await.until(room + " is back", LIMIT, () -> ready(road).status() == 200);
        assertThat(road.as("koordination").get(path).status()).isLessThan(500);
    }

    @Test
    void theListOfWorkNamesWhatCanNotBeToldWithoutARoomAndTellsTheRest(Karaf karaf) {
        Road road = Demonstration.of(karaf);
        road.check(OneProject.drafted(road, "900.00").submitted().application());
        try (Absence absence = new Absence(karaf, "applications")) {
            JsonNode list = road.as("wirtschaftsfoerderung")
                    .get("/api/worklist")
                    .expect(200)
                    .json();
            assertThat(list.get("missing")).extracting(JsonNode::asText).containsExactly("Stellungnahmen abzugeben");
        }
        Await.until("applications is back", LIMIT, () -> ready(road).status() == 200);
        assertThat(road.as("wirtschaftsfoerderung")
                        .get("/api/worklist")
                        .expect(200)
                        .json()
                        .get("missing"))
                .isEmpty();
    }

    @Test
    void aPageSaysInTheSameDressWhatIsAway(Karaf karaf) {
        Road road = Demonstration.of(karaf);
        String file =
                "/antraege/" + OneProject.drafted(road, "900.00").submitted().application();
        Visitor office = Visitor.loggedIn(karaf.uri(), "koordination", Demonstration.PASSWORD);
        try (Absence absence = new Absence(karaf, "finance")) {
            assertThat(office.open(file, 200).html()).contains("„Geld“ ist gerade nicht da", "Verlauf");
        }
        try (Absence absence = new Absence(karaf, "applications")) {
            assertThat(office.open("/antraege", 503).html())
                    .contains(
                            "<title>Fehler: ",
                            "Zur Startseite",
                            "Bitte versuchen Sie es in einem Augenblick noch einmal.")
                    .contains("Hauptnavigation");
        }
        Await.until("all are back", LIMIT, () -> ready(road).status() == 200);
        office.open(file, 200);
    }

    private static Answer ready(Road road) {
        return road.anyone().get("/health/ready");
    }

    /** The provider of a room is stopped until this is closed; its contract and its paths stay. */
    private record Absence(Karaf karaf, String room) implements AutoCloseable {
        Absence {
            karaf.console("bundle:stop " + bundle(room));
        }

        private static String bundle(String room) {
            return "de.stadtteilkapital." + room + ".core";
        }

        @Override
        public void close() {
            karaf.console("bundle:start " + bundle(room));
        }
    }
}
