package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A funding round to be opened.
 *
 * @param coordinationShare part of the round's first tranche that pays the coordination, below all of it
 */
@LabelsOf(FundingRound.class)
public record NewRound(
        String district,
        String name,
        LocalDate start,
        LocalDate end,
        LocalDate submissionDeadline,
        BigDecimal coordinationShare) {
    public NewRound {
        Input in = Input.of(NewRound.class);
        district = in.text("district", district, 60);
        name = in.text("name", name, 120);
        in.present("start", start);
        in.present("end", end);
        in.require(
                start == null || end == null || !end.isBefore(start),
                "end",
                new Text(
                        "Eine Förderperiode endet nicht, bevor sie beginnt.", "A round doesn't end before it begins."));
        in.present("submissionDeadline", submissionDeadline);
        in.present("coordinationShare", coordinationShare);
        in.require(
                coordinationShare == null
                        || coordinationShare.signum() >= 0 && coordinationShare.compareTo(BigDecimal.ONE) < 0,
                "coordinationShare",
                new Text(
                        "Der Anteil der Koordinierung liegt zwischen 0 und unter 1.",
                        "The coordination's share lies between 0 and below 1."));
        in.refuse();
    }
}
