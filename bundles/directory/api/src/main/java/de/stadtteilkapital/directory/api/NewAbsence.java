package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;

/**
 * An absence to be entered.
 *
 * @param account of who is away
 * @param to last day
 */
@LabelsOf(Absence.class)
public record NewAbsence(
        @Longest(60) String district, @Longest(36) String account, LocalDate from, LocalDate to) {
    public NewAbsence {
        Input in = Input.of(NewAbsence.class);
        district = in.text("district", district, 60);
        account = in.text("account", account, 36);
        in.present("from", from);
        in.present("to", to);
        in.require(
                from == null || to == null || !to.isBefore(from),
                "to",
                new Text(
                        "Eine Abwesenheit endet nicht vor ihrem Beginn.", "An absence does not end before it begins."));
        in.refuse();
    }
}
