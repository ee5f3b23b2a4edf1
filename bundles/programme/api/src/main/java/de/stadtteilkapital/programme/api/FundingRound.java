package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A funding round (Förderperiode); projects lie inside it.
 *
 * @param submissionDeadline the day that the call names as the last one for applications
 * @param earlierDeadlines days before it by which applications are collected and decided, in their order
 * @param fixedDeadline whether the call named these days as fixed ones, which do not move
 * @param submissionUntil the last day on which applications are taken: where the deadline is a Saturday, Sunday or holiday and
 *     not fixed, the next working day (VwVfG § 31 (3)); never after the day of the closure
 * @param earlierUntil the last days of the earlier deadlines likewise, in the same order
 * @param closedOn the day on which it was closed before its end; null where it was not
 * @param coordinationShare part of the round's first tranche that pays the coordination: 0.20
 */
public record FundingRound(
        String id,
        String district,
        String name,
        LocalDate start,
        LocalDate end,

        @Label(german = "der Antragsschluss", english = "the submission deadline")
        LocalDate submissionDeadline,

        @Label(german = "die früheren Antragsschlüsse", english = "the earlier submission deadlines")
        List<LocalDate> earlierDeadlines,

        @Label(german = "die Festlegung auf genau diese Tage", english = "the statement that these days are fixed")
        boolean fixedDeadline,

        @Told @Label(german = "der letzte Tag für Anträge", english = "the last day for applications")
        LocalDate submissionUntil,

        @Told
        @Label(
                german = "die letzten Tage der früheren Antragsschlüsse",
                english = "the last days of the earlier deadlines")
        List<LocalDate> earlierUntil,

        @Label(german = "der Anteil der Koordinierung", english = "the share of the coordination")
        BigDecimal coordinationShare,

        @Label(german = "der Tag der Schließung", english = "the day of the closure") @Nullable
        LocalDate closedOn,

        @Told State state) {
    /** Where the business day stands against the round. */
    public enum State implements Labelled {
        PLANNED(new Text("geplant", "planned")),
        OPEN(new Text("offen", "open")),
        CLOSED(new Text("abgelaufen", "over"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public FundingRound {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(state);
        // what was kept of rounds before they had several is read, too
        earlierDeadlines = earlierDeadlines == null ? List.of() : List.copyOf(earlierDeadlines);
        // and likewise what was kept before days moved: they were the last ones
        submissionUntil = submissionUntil == null ? submissionDeadline : submissionUntil;
        earlierUntil = earlierUntil == null ? earlierDeadlines : List.copyOf(earlierUntil);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a round ends after it begins");
        }
    }

    /** One whose deadlines end on their days. */
    public FundingRound(
            String id,
            String district,
            String name,
            LocalDate start,
            LocalDate end,
            LocalDate submissionDeadline,
            List<LocalDate> earlierDeadlines,
            BigDecimal coordinationShare,
            @Nullable LocalDate closedOn,
            State state) {
        this(
                id,
                district,
                name,
                start,
                end,
                submissionDeadline,
                earlierDeadlines,
                false,
                submissionDeadline,
                earlierDeadlines,
                coordinationShare,
                closedOn,
                state);
    }

    /** One with a single deadline, which nobody has closed. */
    public FundingRound(
            String id,
            String district,
            String name,
            LocalDate start,
            LocalDate end,
            LocalDate submissionDeadline,
            BigDecimal coordinationShare,
            State state) {
        this(id, district, name, start, end, submissionDeadline, List.of(), coordinationShare, null, state);
    }

    /** The day until which an application is handed in that is ready on this day; the last one where all are over. */
    public LocalDate deadlineAfter(LocalDate day) {
        return earlierUntil.stream()
                .filter(last -> !last.isBefore(day))
                .findFirst()
                .orElse(submissionUntil);
    }

    /** Whether a period lies inside the round. */
    public boolean contains(LocalDate from, LocalDate to) {
        return !from.isBefore(start) && !to.isAfter(end);
    }
}
