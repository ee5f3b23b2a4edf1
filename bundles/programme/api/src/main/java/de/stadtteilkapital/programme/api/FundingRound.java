package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Told;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A funding round (Förderperiode); projects lie inside it.
 *
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

        @Label(german = "der Anteil der Koordinierung", english = "the share of the coordination")
        BigDecimal coordinationShare,

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
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a round ends after it begins");
        }
    }

    /** Whether a period lies inside the round. */
    public boolean contains(LocalDate from, LocalDate to) {
        return !from.isBefore(start) && !to.isAfter(end);
    }
}
