package de.stadtteilkapital.itests.walk;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Api;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One funding round after the other, each as the one before was planned and with first money of its own. */
final class Rounds {
    private static final String ROUNDS = "/api/programme/rounds";

    private final House house;
    private JsonNode round;

    Rounds(House house) {
        this.house = house;
    }

    /** The demonstration's. */
    Oracle first() {
        return begin(house.road.round());
    }

    /** While the last one runs. */
    void planNext() {
        Api office = house.as("koordination");
        JsonNode proposed = office.get(ROUNDS + "/" + round.get("id").asText() + "/following")
                .expect(200)
                .json();
        round = office.post(ROUNDS, proposed).expect(201).json();
        house.post(
                        "finanzen",
                        "/api/finance/tranches",
                        Map.of(
                                "district",
                                Road.DISTRICT,
                                "round",
                                round.get("id").asText(),
                                "amount",
                                "90000.00",
                                "reference",
                                "Zuwendungsbescheid"))
                .expect(201);
    }

    /** The one that was planned. */
    Oracle next() {
        house.moveTo(LocalDate.parse(round.get("start").asText()));
        return begin(round);
    }

    private Oracle begin(JsonNode planned) {
        round = planned;
        LocalDate deadline = LocalDate.parse(round.get("end").asText()).minusMonths(4);
        String path = ROUNDS + "/" + round.get("id").asText();
        Map<String, Object> asked = new HashMap<>(Map.of("submissionDeadline", deadline));
        for (String as : new String[] {"name", "start", "end", "earlierDeadlines"}) {
            asked.put(as, round.get(as));
        }
        Api office = house.as("koordination");
        office.put(path, asked, office.get(path).expect(200).etag()).expect(200);
        return Oracle.of(house, round, deadline);
    }
}
