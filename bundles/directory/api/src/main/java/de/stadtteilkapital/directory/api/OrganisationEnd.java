package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;

/**
 * Until when an organisation takes part.
 *
 * @param endsOn the last day, today or later
 */
public record OrganisationEnd(
        @Label(
                german = "der letzte Tag der Mitwirkung",
                english = "the last day of taking part",
                accusative = "den letzten Tag der Mitwirkung")
        LocalDate endsOn) {
    public OrganisationEnd {
        Input in = Input.of(OrganisationEnd.class);
        in.present("endsOn", endsOn);
        in.refuse();
    }
}
