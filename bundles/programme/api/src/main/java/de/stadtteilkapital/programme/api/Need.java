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
 * A need of a district (Bedarf): what is lacking there, who says so, whom it concerns and how urgent it is. Applications say
 * which of them they serve.
 *
 * @param text what it is about in more words; null where the title says it
 * @param source who or what found it: {@code Sozialraumanalyse 2026}, {@code Stadtteilkonferenz}
 * @param targetGroups codes of the list targetGroup; none where it concerns everybody
 * @param goals ids of the goals of the action plan under which it falls
 * @param from the first day on which applications may name it
 * @param to the last one; null as long as it has no end
 * @param projects which projects serve it, as far as the reader may know of them; null while nobody can be asked
 */
public record Need(
        String id,
        String district,
        String title,
        @Nullable String text,
        String source,

        @Label(german = "die Zielgruppen", english = "the target groups")
        List<String> targetGroups,

        @Label(german = "die Dringlichkeit", english = "the priority")
        Priority priority,

        @Label(german = "die Ziele", english = "the goals") List<String> goals,

        @Label(german = "der erste Tag", english = "the first day")
        LocalDate from,

        @Nullable LocalDate to,
        @Told State state,

        @Label(german = "die Projekte", english = "the projects") @Told @Nullable
        List<ServingProject> projects) {
    /** How urgent it is, the most urgent first. */
    public enum Priority implements Labelled {
        HIGH(new Text("hoch", "high")),
        MEDIUM(new Text("mittel", "medium")),
        LOW(new Text("niedrig", "low"));

        private final Text label;

        Priority(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Where the business day stands against its days; those that hold first. */
    public enum State implements Labelled {
        HOLDS(new Text("besteht", "holds")),
        PLANNED(new Text("geplant", "planned")),
        ENDED(new Text("beendet", "ended"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public Need {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(title);
        requireNonNull(source);
        requireNonNull(priority);
        requireNonNull(from);
        requireNonNull(state);
        targetGroups = List.copyOf(targetGroups);
        goals = List.copyOf(goals);
        projects = projects == null ? null : List.copyOf(projects);
    }

    /** The same with the projects that serve it beside it. */
    public Need with(List<ServingProject> serving) {
        return new Need(id, district, title, text, source, targetGroups, priority, goals, from, to, state, serving);
    }
}
