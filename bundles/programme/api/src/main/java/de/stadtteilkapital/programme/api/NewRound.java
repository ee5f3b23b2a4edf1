package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A funding round to be opened.
 *
 * @param coordinationShare part of the round's first tranche that pays the coordination, below all of it
 */
public record NewRound(
        String district,
        String name,
        LocalDate start,
        LocalDate end,
        LocalDate submissionDeadline,
        BigDecimal coordinationShare) {
    public NewRound {
        district = Require.text("district", district, 60);
        name = Require.text("name", name, 120);
        Require.present("start", start);
        Require.present("submissionDeadline", submissionDeadline);
        if (Require.present("end", end).isBefore(start)) {
            throw Refusal.invalid(
                    "/end",
                    new Text(
                            "Eine Förderperiode endet nicht, bevor sie beginnt.",
                            "A round doesn't end before it begins."));
        }
        if (Require.present("coordinationShare", coordinationShare).signum() < 0
                || coordinationShare.compareTo(BigDecimal.ONE) >= 0) {
            throw Refusal.invalid(
                    "/coordinationShare",
                    new Text(
                            "Der Anteil der Koordinierung liegt zwischen 0 und unter 1.",
                            "The coordination's share lies between 0 and below 1."));
        }
    }
}
