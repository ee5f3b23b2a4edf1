package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import java.time.LocalDate;
import java.util.List;

/**
 * What can be changed of a round.
 *
 * @param submissionDeadline the day that the call names as the last one for applications
 * @param earlierDeadlines days before it by which applications are collected and decided; may be missing
 * @param fixedDeadline whether the call named these days as fixed ones; not, where it is missing
 */
@LabelsOf(FundingRound.class)
public record ChangedRound(
        @Longest(120) String name,
        LocalDate start,
        LocalDate end,
        LocalDate submissionDeadline,
        @Most(24) List<LocalDate> earlierDeadlines,
        Boolean fixedDeadline) {
    public ChangedRound {
        Input in = Input.of(ChangedRound.class);
        RoundDates dates = new RoundDates(name, start, end, submissionDeadline, earlierDeadlines);
        name = dates.nameFor(in);
        earlierDeadlines = dates.deadlinesFor(in);
        fixedDeadline = Boolean.TRUE.equals(fixedDeadline);
        in.refuse();
    }

    /** One whose days are not fixed. */
    public ChangedRound(
            String name,
            LocalDate start,
            LocalDate end,
            LocalDate submissionDeadline,
            List<LocalDate> earlierDeadlines) {
        this(name, start, end, submissionDeadline, earlierDeadlines, false);
    }

    public static ChangedRound of(FundingRound round) {
        return new ChangedRound(
                round.name(),
                round.start(),
                round.end(),
                round.submissionDeadline(),
                round.earlierDeadlines(),
                round.fixedDeadline());
    }
}
