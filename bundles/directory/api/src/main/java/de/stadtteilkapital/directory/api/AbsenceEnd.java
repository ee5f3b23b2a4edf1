package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.LocalDate;

/**
 * An absence ends earlier.
 *
 * @param to the last day on which the person was or will be away
 */
@LabelsOf(Absence.class)
public record AbsenceEnd(LocalDate to) {
    public AbsenceEnd {
        Input in = Input.of(AbsenceEnd.class);
        in.present("to", to);
        in.refuse();
    }
}
