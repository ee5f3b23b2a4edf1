package de.stadtteilkapital.partners.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case on which an office had its say.
 *
 * @param state code of the application's state
 * @param words the same for people
 * @param approvedAmount null until the committee approved
 */
public record CaseOutcome(
        String state,

        @Label(german = "der Stand in Worten", english = "the state in words")
        Text words,

        @Label(german = "die bewilligte Summe", english = "the approved amount") @Nullable
        Money approvedAmount) {
    public CaseOutcome {
        requireNonNull(state);
        requireNonNull(words);
    }
}
