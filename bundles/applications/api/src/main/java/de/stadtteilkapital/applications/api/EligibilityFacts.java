package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule of eligibility may look at; with the same facts it always says the same. They are kept with the outcomes,
 * so that the judgement can be repeated, and so no person's particulars are in them.
 *
 * @param sponsor {@link Sponsor#withoutParticulars}
 * @param goal the goal the application names, null for none
 * @param today the business day of the judgement
 * @param similar titles of the same sponsor that sound alike
 */
public record EligibilityFacts(
        Application application,
        Sponsor sponsor,
        FundingRound round,
        District district,

        @Label(german = "das Ziel", english = "the goal") @Nullable
        Goal goal,

        @Label(german = "der Tag der Prüfung", english = "the day of the judgement")
        LocalDate today,

        @Label(german = "die ähnlichen Anträge", english = "the similar applications")
        List<SimilarApplication> similar) {
    public EligibilityFacts {
        requireNonNull(application);
        sponsor = sponsor.withoutParticulars();
        requireNonNull(round);
        requireNonNull(district);
        requireNonNull(today);
        similar = List.copyOf(similar);
    }
}
