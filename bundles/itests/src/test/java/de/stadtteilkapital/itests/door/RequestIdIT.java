package de.stadtteilkapital.itests.door;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Answer;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One name of a request goes through answer, problem, log and event. */
@KarafTest
class RequestIdIT {
    private static final String ID = "X-Request-Id";

    @Test
    void goesThroughAnswerAndEvent(Karaf karaf) throws SQLException {
        String name = "request-" + System.nanoTime();
        Api office = Demonstration.of(karaf).as("koordination").with(ID, name);
        Answer made = office.post(
                        "/api/applications/advice-cases",
                        Map.of("district", "hamm-norden", "contact", Map.of("name", "Kim Muster"), "idea", "Chor"))
                .expect(201);
        assertThat(made.header(ID)).isEqualTo(name);
        List<Map<String, Object>> events =
                karaf.sql().query("select body from platform_event where subject = ?", made.text("id"));
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.toString()).contains("\"request\":\"" + name + "\""));
    }

    @Test
    void goesThroughProblemAndLog(Karaf karaf) {
        String name = "request-" + System.nanoTime();
        Answer refused =
                karaf.http().as("koordination", "falsch").with(ID, name).get("/api/directory/me");
        assertThat(refused.expect(401).text("requestId")).isEqualTo(name);
        assertThat(karaf.log().lines()).anyMatch(line -> line.contains("| " + name + " |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blank in it", "quote\"inside", "<script>alert(1)</script>", "ümlaute-in-it"})
    void isMadeWhereItIsIllFormed(String sent, Karaf karaf) {
        assertThat(karaf.http().with(ID, sent).get("/api/programme/rounds").header(ID))
                .isNotEqualTo(sent)
                .matches("[0-9a-f-]{36}");
    }
}
