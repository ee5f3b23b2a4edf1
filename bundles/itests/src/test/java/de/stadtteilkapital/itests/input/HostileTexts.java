package de.stadtteilkapital.itests.input;

import de.stadtteilkapital.platform.testing.Road;
import java.util.Map;

/** Texts of letters that are attacks: what stands in their braces is no placeholder, and so they are refused. */
final class HostileTexts {
    private static final String TEXT = "/api/programme/districts/" + Road.DISTRICT + "/texts/directory.invitation.text";

    private final Attempts attempts;

    HostileTexts(Attempts attempts) {
        this.attempts = attempts;
    }

    void walk() {
        Map<String, Object> text = Map.of("german", attempts.attack(), "english", attempts.attack());
        attempts.putInVain("koordination", TEXT, text, 422);
        attempts.inVain("koordination", TEXT + "/preview", text, 422);
        attempts.inVain("koordination", TEXT + "/letter", text, 422);
    }
}
