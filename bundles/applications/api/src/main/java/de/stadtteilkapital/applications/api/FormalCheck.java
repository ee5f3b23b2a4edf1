package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Require;
import java.util.List;

/**
 * Result of the formal check (Vollständigkeitsprüfung).
 *
 * @param findings what is missing or in the way; needed for {@code INCOMPLETE}
 */
public record FormalCheck(
        Result result, @Most(40) @Longest(1000) @Multiline List<String> findings) {
    /** How the check ended. */
    public enum Result {
        COMPLETE,
        INCOMPLETE,
        INELIGIBLE
    }

    public FormalCheck {
        Require.present("result", result);
        findings = Require.list("findings", findings).stream()
                .map(finding -> Require.text("findings", finding))
                .toList();
    }
}
