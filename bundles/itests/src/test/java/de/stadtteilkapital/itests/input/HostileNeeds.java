package de.stadtteilkapital.itests.input;

import static de.stadtteilkapital.itests.input.Attempts.SHORT;

import de.stadtteilkapital.platform.testing.Road;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A need whose every text is an attack, which the forms of applications offer. */
final class HostileNeeds {
    private final Attempts attempts;
    private final String goal;

    HostileNeeds(Attempts attempts, String goal) {
        this.attempts = attempts;
        this.goal = goal;
    }

    void walk() {
        String needs = "/api/programme/needs";
        Map<String, Object> need = new HashMap<>(Map.of(
                "title",
                SHORT,
                "text",
                attempts.attack(),
                "source",
                SHORT,
                "priority",
                "HIGH",
                "goals",
                List.of(goal)));
        need.put("district", Road.DISTRICT);
        String made = attempts.post("koordination", needs, need).text("id");
        need.remove("district");
        attempts.put("koordination", needs + "/" + made, need);
        need.put("goals", List.of(SHORT));
        attempts.putInVain("koordination", needs + "/" + made, need, 400);
    }
}
