package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk to be noted in an advice case.
 *
 * @param nextStep what was agreed on, or null; takes the place of what was agreed on before
 * @param nextStepDue the day for it, or null
 */
public record NewAdviceSession(
        LocalDate date,
        @Longest(4000) @Multiline String note,

        @Label(german = "der nächste Schritt", english = "the next step", accusative = "den nächsten Schritt")
        @Longest(1000)
        @Multiline
        @Nullable
        String nextStep,

        @Label(german = "der Tag des nächsten Schritts", english = "the day of the next step") @Nullable
        LocalDate nextStepDue) {
    public NewAdviceSession {
        Input in = Input.of(NewAdviceSession.class);
        in.present("date", date);
        note = in.text("note", note);
        nextStep = Input.optionalText(nextStep);
        if (nextStepDue != null) {
            nextStep = in.text("nextStep", nextStep);
        }
        in.refuse();
    }
}
