package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;

/** A condition as the sponsor reads it. */
@LabelsOf(Condition.class)
public record DecidedCondition(String text, LocalDate due, boolean precondition, State state) {
    /** Whether it is fulfilled. */
    public enum State implements Labelled {
        OPEN(new Text("offen", "open")),
        FULFILLED(new Text("erfüllt", "fulfilled"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public static DecidedCondition of(Condition condition) {
        return new DecidedCondition(
                condition.text(),
                condition.due(),
                condition.precondition(),
                condition.unfulfilled() ? State.OPEN : State.FULFILLED);
    }
}
