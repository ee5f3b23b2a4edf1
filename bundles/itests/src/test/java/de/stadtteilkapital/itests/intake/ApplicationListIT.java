package de.stadtteilkapital.itests.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of applications over HTTP: lines, filters, counts, a table; and the documents and the history of one. */
@KarafTest
class ApplicationListIT {
    private static final String LIST = "/api/applications";

    private final Road road;
    private final Api office;
    private final String application;
    private final String fileNumber;

    ApplicationListIT(Karaf karaf) {
        road = Demonstration.of(karaf);
        office = road.as("koordination");
        application = OneProject.drafted(road, "777.00").submitted().application();
        fileNumber = office.get(LIST + "/" + application).expect(200).text("fileNumber");
    }

    @Test
    void aLineIsFoundByWhatItIs() {
        JsonNode lines = office.get(
                        LIST + "?q=" + fileNumber + "&state=SUBMITTED,INCOMPLETE&amountFrom=777&amountTo=777")
                .expect(200)
                .json()
                .get("items");
        assertThat(lines).hasSize(1);
        JsonNode line = lines.get(0);
        assertThat(line.get("id").asText()).isEqualTo(application);
        assertThat(line.get("requestedAmount").asText()).isEqualTo("777.00");
        assertThat(line.get("sponsorName").asText()).isNotBlank();
        assertThat(line.at("/due/date").asText()).isNotBlank();
        assertThat(line.has("financingPlan")).isFalse();
        office.get(LIST + "?state=NONE").expect(400);
    }

    @Test
    void countsAreThoseOfTheSameFilter() {
        JsonNode counts =
                office.get(LIST + "/counts?q=" + fileNumber).expect(200).json().get("items");
        assertThat(counts).hasSize(1);
        assertThat(counts.at("/0/state").asText()).isEqualTo("SUBMITTED");
        assertThat(counts.at("/0/count").asInt()).isEqualTo(1);
    }

    @Test
    void theTableHasTheSameLines() {
        List<String> table = office.with("Accept", "text/csv")
                .get(LIST + "?q=" + fileNumber)
                .expect(200)
                .text()
                .lines()
                .toList();
        assertThat(table).hasSize(2);
        assertThat(table.get(0)).startsWith("Aktenzeichen,Titel,");
        assertThat(table.get(1)).startsWith(fileNumber + ",").contains(",777.00,");
    }

    @Test
    void theOfficeChecksByTheListAndReadsWhatHappened() {
        assertThat(office.get(LIST + "/" + application + "/checklist")
                        .expect(200)
                        .json()
                        .get("items")
                        .findValuesAsText("id"))
                .contains("applications.complete", "signature");
        JsonNode history = office.get(LIST + "/" + application + "/history")
                .expect(200)
                .json()
                .get("items");
        assertThat(history.findValuesAsText("what"))
                .containsExactly("Der Entwurf wurde begonnen.", "Der Antrag wurde eingereicht.");
        assertThat(history.at("/0/who").asText()).isNotBlank();
    }

    @Test
    void itWaitsForTheOfficeAndIsFound() {
        assertThat(office.get("/api/worklist").expect(200).json().get("kinds").findValuesAsText("kind"))
                .contains("applications.toCheck");
        assertThat(office.get("/api/search?q=" + fileNumber).expect(200).text()).contains(application);
    }

    @Test
    void theSponsorGetsApplicationAndReceiptOnPaper() {
        for (String document : List.of("application.pdf", "receipt.pdf")) {
            byte[] pdf = road.as(OneProject.ACCOUNT)
                    .with("Accept", "application/pdf")
                    .get(LIST + "/" + application + "/" + document)
                    .expect(200)
                    .bytes();
            assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
        }
    }
}
