package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.LocalDate;

/**
 * Somebody leaves a body.
 *
 * @param until the last day on which they belong to it
 */
@LabelsOf(Member.class)
public record Resignation(LocalDate until) {
    public Resignation {
        Input in = Input.of(Resignation.class);
        until = in.present("until", until);
        in.refuse();
    }
}
