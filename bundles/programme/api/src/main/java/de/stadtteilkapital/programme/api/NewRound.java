package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A funding round to be opened.
 *
 * @param submissionDeadline the day that the call names as the last one for applications
 * @param earlierDeadlines days before it by which applications are collected and decided; may be missing
 * @param fixedDeadline whether the call named these days as fixed ones; not, where it is missing
 * @param coordinationShare part of the round's first tranche that pays the coordination, below all of it
 */
@LabelsOf(FundingRound.class)
public record NewRound(
        @Longest(60) String district,
        @Longest(120) String name,
        LocalDate start,
        LocalDate end,
        LocalDate submissionDeadline,
        @Most(24) List<LocalDate> earlierDeadlines,
        Boolean fixedDeadline,
        BigDecimal coordinationShare) {
    private static final int MOST_PLACES = 4;

    public NewRound {
        Input in = Input.of(NewRound.class);
        district = in.text("district", district, 60);
        RoundDates dates = new RoundDates(name, start, end, submissionDeadline, earlierDeadlines);
        name = dates.nameFor(in);
        earlierDeadlines = dates.deadlinesFor(in);
        fixedDeadline = Boolean.TRUE.equals(fixedDeadline);
        in.present("coordinationShare", coordinationShare);
        in.require(
                coordinationShare == null
                        || coordinationShare.signum() >= 0 && coordinationShare.compareTo(BigDecimal.ONE) < 0,
                "coordinationShare",
                new Text(
                        "Der Anteil der Koordinierung liegt zwischen 0 und unter 1, also unter 100 Prozent.",
                        "The coordination's share lies between 0 and below 1, which is 100 per cent."));
        in.require(
                coordinationShare == null || coordinationShare.scale() <= MOST_PLACES,
                "coordinationShare",
                new Text(
                        "Der Anteil der Koordinierung hat höchstens vier Nachkommastellen.",
                        "The coordination's share has at most four places."));
        in.refuse();
    }

    /** One whose days are not fixed. */
    public NewRound(
            String district,
            String name,
            LocalDate start,
            LocalDate end,
            LocalDate submissionDeadline,
            List<LocalDate> earlierDeadlines,
            BigDecimal coordinationShare) {
        this(district, name, start, end, submissionDeadline, earlierDeadlines, false, coordinationShare);
    }

    /** One with a single deadline. */
    public NewRound(
            String district,
            String name,
            LocalDate start,
            LocalDate end,
            LocalDate submissionDeadline,
            BigDecimal coordinationShare) {
        this(district, name, start, end, submissionDeadline, List.of(), coordinationShare);
    }
}
