package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.NewRound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which somebody enters a round.
 *
 * @param earlierDeadlines days, as they are typed, with commas between
 * @param coordinationShare null where it can't be changed any more
 */
@LabelsOf(FundingRound.class)
record RoundForm(
        String name,
        LocalDate start,
        LocalDate end,
        LocalDate submissionDeadline,
        String earlierDeadlines,
        @Nullable BigDecimal coordinationShare) {
    private static final String EARLIER = "earlierDeadlines";

    static RoundForm of(FundingRound round) {
        return new RoundForm(
                round.name(),
                round.start(),
                round.end(),
                round.submissionDeadline(),
                typed(round.earlierDeadlines()),
                null);
    }

    static RoundForm of(NewRound round) {
        return new RoundForm(
                round.name(),
                round.start(),
                round.end(),
                round.submissionDeadline(),
                typed(round.earlierDeadlines()),
                round.coordinationShare());
    }

    private static String typed(List<LocalDate> days) {
        return days.stream().map(Wording.GERMAN::shortDay).collect(Collectors.joining(", "));
    }

    /** The form as it was sent, each day by itself; of a new round with its district. */
    static Entered written(Entered sent, @Nullable String district) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.remove(Seen.FIELD);
        fields.computeIfPresent(
                EARLIER,
                (name, typed) -> typed.stream()
                        .flatMap(text -> Stream.of(text.split("[,;\\s]+")))
                        .filter(day -> !day.isEmpty())
                        .toList());
        if (district != null) {
            fields.put("district", List.of(district));
        }
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }
}
