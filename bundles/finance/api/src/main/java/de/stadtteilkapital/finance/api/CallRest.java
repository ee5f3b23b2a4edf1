package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/** What of a call nobody waits for any more; what is missing is called anew. */
@LabelsOf(NewCallRest.class)
public record CallRest(
        Money amount,
        String reason,

        @Label(german = "der Tag des Verzichts", english = "the day of giving up")
        LocalDate givenUpOn) {}
