package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import java.time.LocalDate;

/**
 * A permit to begin before anything is granted (VV Nr. 1.3 zu § 44 BHO).
 *
 * @param from the first day on which the project may begin
 * @param reason why it can't wait
 * @param notStarted the sponsor has declared anew that the project has not begun; absent means no
 */
public record NewEarlyStartPermit(
        @Longest(36) String application,

        @Label(german = "der erlaubte Beginn", english = "the permitted start")
        LocalDate from,

        @Label(german = "die Begründung", english = "the reason") @Longest(1000) @Multiline
        String reason,

        @Label(
                german = "die Erklärung, dass das Vorhaben nicht begonnen hat",
                english = "the declaration that the project has not begun")
        Boolean notStarted) {
    public NewEarlyStartPermit {
        Input in = Input.of(NewEarlyStartPermit.class);
        application = in.text("application", application);
        in.present("from", from);
        reason = in.text("reason", reason);
        notStarted = Boolean.TRUE.equals(notStarted);
        in.refuse();
    }
}
