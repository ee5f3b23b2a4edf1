package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;

/**
 * A talk to be noted in an advice case.
 *
 * @param nextStep what was agreed on, or null
 */
public record NewAdviceSession(
        LocalDate date,
        @Longest(4000) @Multiline String note,
        @Longest(1000) @Multiline String nextStep) {
    public NewAdviceSession {
        Require.present("date", date);
        note = Require.text("note", note);
        nextStep = Require.optionalText("nextStep", nextStep);
    }
}
