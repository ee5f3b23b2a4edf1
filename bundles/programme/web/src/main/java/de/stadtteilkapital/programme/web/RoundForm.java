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
 * @param coordinationShare in per cent; null where it can't be changed any more
 */
@LabelsOf(FundingRound.class)
record RoundForm(
        String name,
        LocalDate start,
        LocalDate end,
        LocalDate submissionDeadline,
        String earlierDeadlines,
        boolean fixedDeadline,
        @Nullable BigDecimal coordinationShare) {
    private static final String EARLIER = "earlierDeadlines";
    private static final String SHARE = "coordinationShare";
    private static final int PERCENT_PLACES = 2;

    static RoundForm of(FundingRound round) {
        return new RoundForm(
                round.name(),
                round.start(),
                round.end(),
                round.submissionDeadline(),
                typed(round.earlierDeadlines()),
                round.fixedDeadline(),
                null);
    }

    static RoundForm of(NewRound round) {
        return new RoundForm(
                round.name(),
                round.start(),
                round.end(),
                round.submissionDeadline(),
                typed(round.earlierDeadlines()),
                round.fixedDeadline(),
                percent(round.coordinationShare()));
    }

    private static String typed(List<LocalDate> days) {
        return days.stream().map(Wording.GERMAN::shortDay).collect(Collectors.joining(", "));
    }

    /** 20 of a share of 0.20. */
    static BigDecimal percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(PERCENT_PLACES).stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale()));
    }

    /** The share as it would be typed; what is no number stays as it is and is refused as such. */
    private static String share(String percent) {
        String number = percent.replace("%", "").strip();
        try {
            return new BigDecimal(number.replace(',', '.'))
                    .movePointLeft(PERCENT_PLACES)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
        } catch (NumberFormatException e) {
            return percent;
        }
    }

    /** The form as it was sent, each day by itself and the share as a part of one; of a new round with its district. */
    static Entered written(Entered sent, @Nullable String district) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        fields.remove(Seen.FIELD);
        fields.computeIfPresent(
                EARLIER,
                (name, typed) -> typed.stream()
                        .flatMap(text -> Stream.of(text.split("[,;\\s]+")))
                        .filter(day -> !day.isEmpty())
                        .toList());
        fields.computeIfPresent(
                SHARE, (name, typed) -> typed.stream().map(RoundForm::share).toList());
        if (district != null) {
            fields.put("district", List.of(district));
        }
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }
}
