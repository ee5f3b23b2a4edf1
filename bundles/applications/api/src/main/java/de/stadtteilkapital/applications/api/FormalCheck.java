package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Require;
import java.util.List;

/**
 * Result of the formal check (Vollständigkeitsprüfung).
 *
 * @param findings what is missing or in the way; needed for {@code INCOMPLETE}
 */
public record FormalCheck(Result result, List<String> findings) {
    /** How the check ended. */
    public enum Result {
        COMPLETE,
        INCOMPLETE,
        INELIGIBLE
    }

    public FormalCheck {
        Require.present("result", result);
        findings = Require.list("findings", findings, 40).stream()
                .map(finding -> Require.text("findings", finding, 1000))
                .toList();
    }
}
