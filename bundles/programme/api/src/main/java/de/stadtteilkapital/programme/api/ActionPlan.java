package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the local action plan (Lokaler Aktionsplan) with its goals; it holds until the next one does. An application
 * names a goal, and so keeps the version it was made under.
 *
 * @param version what it is called: {@code Lokaler Aktionsplan 2026}
 * @param from the first day on which applications are made under it
 * @param basis on what it rests: {@code Ratsbeschluss 3372/03}; null where nobody has said
 * @param goals in their order
 */
public record ActionPlan(
        String id,
        String district,

        @Label(german = "die Fassung des Aktionsplans", english = "the version of the action plan")
        String version,

        @Label(german = "der erste Tag", english = "the first day")
        LocalDate from,

        @Label(german = "die Grundlage", english = "the basis") @Nullable
        String basis,

        @Label(german = "die Ziele", english = "the goals") List<Goal> goals,

        @Told State state) {
    /** Where the business day stands against the plan. */
    public enum State implements Labelled {
        TO_COME(new Text("gilt noch nicht", "does not hold yet")),
        HOLDS(new Text("gilt", "holds")),
        REPLACED(new Text("abgelöst", "replaced"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public ActionPlan {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(version);
        requireNonNull(from);
        requireNonNull(state);
        goals = List.copyOf(goals);
    }
}
