package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;

/**
 * A talk to be noted in an advice case.
 *
 * @param nextStep what was agreed on, or null
 */
public record NewAdviceSession(LocalDate date, String note, String nextStep) {
    public NewAdviceSession {
        Require.present("date", date);
        note = Require.text("note", note, 4000);
        nextStep = Require.optionalText("nextStep", nextStep, 1000);
    }
}
