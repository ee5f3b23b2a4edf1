package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import java.time.LocalDate;

/**
 * The end of a mandate before its term.
 *
 * @param to the last day, today or later
 * @param endReason in a few words
 */
@LabelsOf(GivenMandate.class)
public record MandateEnd(LocalDate to, @Longest(300) String endReason) {
    public MandateEnd {
        Input in = Input.of(MandateEnd.class);
        in.present("to", to);
        endReason = in.text("endReason", endReason, 300);
        in.refuse();
    }
}
