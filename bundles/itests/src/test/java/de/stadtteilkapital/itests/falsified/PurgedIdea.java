package de.stadtteilkapital.itests.falsified;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.util.List;
import java.util.Map;

/** An idea that came to nothing and was purged by two persons after its retention: no falsification, and its traces are kept. */
public final class PurgedIdea {
    private static final String CASES = "/api/applications/advice-cases/";
    private static final String PURGES = "/api/applications/purges";

    private PurgedIdea() {}

    /** Moves the clock on, past the six months. */
    public static void in(Road road) {
        String number = road.anyone()
                .post(
                        "/api/applications/ideas",
                        Map.of(
                                "district", Road.DISTRICT,
                                "name", "Erika Beispiel",
                                "reach", "0172 1234567",
                                "idea", "Wir nähen zusammen."))
                .expect(201)
                .text("number");
        Api office = road.as("koordination");
        JsonNode found = office.get(CASES.substring(0, CASES.length() - 1) + "?q=" + number)
                .expect(200)
                .json()
                .at("/items/0");
        String id = found.get("id").asText();
        Map<String, Object> asked = Map.of(
                "district",
                Road.DISTRICT,
                "kind",
                "IDEA",
                "ids",
                List.of(id),
                "reason",
                "Die Aufbewahrung ist vorbei.");
        office.post(PURGES, asked).expect(422);
        road.moveTo(road.today().plusMonths(7));
        String purge = office.post(PURGES, asked).expect(201).text("id");
        office.post(PURGES + "/" + purge + "/confirmation", Map.of()).expect(403);
        assertThat(road.as("admin")
                        .post(PURGES + "/" + purge + "/confirmation", Map.of())
                        .expect(200)
                        .text("state"))
                .isEqualTo("CONFIRMED");
        office.get(CASES + id).expect(410);
        road.as("finanzen").get(CASES + id).expect(403);
    }
}
