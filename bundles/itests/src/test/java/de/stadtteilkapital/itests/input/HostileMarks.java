package de.stadtteilkapital.itests.input;

import static de.stadtteilkapital.itests.input.Attempts.SHORT;

import de.stadtteilkapital.itests.screens.SamplePicture;
import de.stadtteilkapital.platform.testing.Road;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A mark whose every text is an attack, which stands in the foot of every page and letter. */
final class HostileMarks {
    private final Attempts attempts;
    private final String picture;

    HostileMarks(Attempts attempts, Road road) {
        this.attempts = attempts;
        picture = SamplePicture.keptBy(road.as("koordination"));
    }

    void walk() {
        String marks = "/api/programme/districts/" + Road.DISTRICT + "/marks";
        Map<String, Object> mark = new HashMap<>();
        for (String field : List.of("name", "nameEnglish", "acknowledgement", "acknowledgementEnglish", "source")) {
            mark.put(field, SHORT);
        }
        mark.put("place", 1);
        mark.put("uses", List.of("PAGES", "LETTERS", "REPORTS"));
        Map<String, Object> fresh = new HashMap<>(mark);
        fresh.put("kind", "FUNDER");
        fresh.put("picture", picture);
        String made = attempts.post("koordination", marks, fresh).text("id");
        attempts.put("koordination", marks + "/" + made, mark);
        fresh.put("picture", SHORT);
        attempts.inVain("koordination", marks, fresh, 400);
    }
}
