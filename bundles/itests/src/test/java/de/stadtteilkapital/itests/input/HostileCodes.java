package de.stadtteilkapital.itests.input;

import static de.stadtteilkapital.itests.input.Attempts.SHORT;

import de.stadtteilkapital.platform.testing.Road;
import java.util.Map;

/** Codes of a district whose names are attacks, which the forms of applications and needs offer. */
final class HostileCodes {
    private static final String LIST = "/api/programme/districts/" + Road.DISTRICT + "/code-lists/targetGroup/codes";

    private final Attempts attempts;

    HostileCodes(Attempts attempts) {
        this.attempts = attempts;
    }

    void walk() {
        attempts.post("koordination", LIST, Map.of("code", "HOSTILE", "german", SHORT, "english", SHORT));
        attempts.post("koordination", LIST + "/CHILDREN/renaming", Map.of("german", SHORT, "english", SHORT));
        attempts.inVain(
                "koordination", LIST, Map.of("code", SHORT, "german", "Nachbarn", "english", "Neighbours"), 400);
    }
}
