package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The criteria by which a district compares applications from a day until the next set's; an application keeps those that
 * held when it was handed in.
 *
 * @param from the first day on which it holds
 * @param criteria in their order, at least one
 * @param enteredBy the account that has entered it
 */
public record CriteriaSet(
        String id,
        String district,

        @Label(german = "der erste Tag", english = "the first day")
        LocalDate from,

        @Label(german = "die Kriterien", english = "the criteria")
        List<Criterion> criteria,

        @Label(german = "die Person", english = "the person")
        String enteredBy,

        @Label(german = "der Zeitpunkt des Eintrags", english = "the time of the entry")
        Instant enteredAt,

        State state) {
    /** Where it stands today. */
    public enum State implements Labelled {
        TO_COME("gilt noch nicht", "does not hold yet"),
        HOLDS("gilt", "holds"),
        PAST("galt", "held"),
        WITHDRAWN("zurückgenommen", "taken back");

        private final Text label;

        State(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public CriteriaSet {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(from);
        criteria = List.copyOf(criteria);
        requireNonNull(enteredBy);
        requireNonNull(enteredAt);
        requireNonNull(state);
    }
}
