package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the days of a round that are entered have to be to each other, whether it is new or changed. */
@LabelsOf(FundingRound.class)
record RoundDates(
        @Nullable String name,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalDate submissionDeadline,
        @Nullable List<LocalDate> earlierDeadlines) {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_DEADLINES = 24;

    String nameFor(Input in) {
        String called = in.text("name", name, LONGEST_NAME);
        in.present("start", start);
        in.present("end", end);
        in.require(
                start == null || end == null || !end.isBefore(start),
                "end",
                new Text(
                        "Eine Förderperiode endet nicht, bevor sie beginnt.", "A round doesn't end before it begins."));
        return called;
    }

    List<LocalDate> deadlinesFor(Input in) {
        in.present("submissionDeadline", submissionDeadline);
        in.require(
                end == null || submissionDeadline == null || !submissionDeadline.isAfter(end),
                "submissionDeadline",
                new Text(
                        "Der Antragsschluss liegt nach dem Ende der Förderperiode; bitte einen Tag bis dahin angeben.",
                        "The submission deadline lies after the end of the round; please give a day up to then."));
        List<LocalDate> earlier = in.list("earlierDeadlines", earlierDeadlines, MOST_DEADLINES).stream()
                .sorted()
                .distinct()
                .toList();
        in.require(
                submissionDeadline == null
                        || earlier.stream().allMatch(deadline -> deadline.isBefore(submissionDeadline)),
                "earlierDeadlines",
                new Text(
                        "Frühere Antragsschlüsse liegen vor dem letzten.",
                        "Earlier submission deadlines lie before the last one."));
        return earlier;
    }
}
