package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import org.jspecify.annotations.Nullable;

/**
 * What the formal check found in the way of funding.
 *
 * @param rule id of the rule or of the point of the check that says it; null for what the office wrote itself
 * @param source what that rests on; null likewise
 */
public record DecisionFinding(
        @Label(german = "die Feststellung", english = "the finding")
        String text,

        @Label(german = "die Regel", english = "the rule") @Nullable
        String rule,

        @Label(german = "die Rechtsgrundlage", english = "the source") @Nullable
        String source) {
    public DecisionFinding {
        requireNonNull(text);
    }
}
