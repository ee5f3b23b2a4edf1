package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import java.time.LocalDate;

/**
 * How a proposal came that was written on paper; the office enters it.
 *
 * @param receivedOn the day it came in, which is what the deadline counts; not after today
 */
public record Paper(
        @Label(german = "der Tag des Eingangs", english = "the day it came in", accusative = "den Tag des Eingangs")
        LocalDate receivedOn) {
    public Paper {
        Input in = Input.of(Paper.class);
        in.present("receivedOn", receivedOn);
        in.refuse();
    }
}
