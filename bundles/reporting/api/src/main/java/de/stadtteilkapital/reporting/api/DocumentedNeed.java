package de.stadtteilkapital.reporting.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * A need of the district and the funded projects of the round that serve it, as their applications say.
 *
 * @param need its id
 * @param priority {@code HIGH}, {@code MEDIUM} or {@code LOW}
 * @param priorityText what the priority is called
 * @param goals titles of the goals of the action plan under which it falls
 * @param targetGroups what the target groups are called; none where it concerns everybody
 * @param projects by file number, without those that a recusal keeps from the reader; none where no project serves it
 */
@LabelsOf(ProjectChapter.class)
public record DocumentedNeed(
        @Label(german = "der Bedarf", english = "the need") String need,

        String title,

        @Label(german = "die Quelle", english = "the source")
        String source,

        @Label(german = "die Dringlichkeit", english = "the priority")
        String priority,

        @Label(german = "die Dringlichkeit", english = "the priority")
        Text priorityText,

        @Label(german = "die Ziele", english = "the goals") List<String> goals,

        @Label(german = "die Zielgruppen", english = "the target groups")
        List<Text> targetGroups,

        @Label(german = "die Projekte", english = "the projects")
        List<Project> projects) {
    /** @param grant the amount granted, for all that the project does */
    @LabelsOf(ProjectChapter.class)
    public record Project(String application, String fileNumber, String title, String sponsor, Money grant) {}

    public DocumentedNeed {
        requireNonNull(need);
        requireNonNull(title);
        requireNonNull(source);
        requireNonNull(priority);
        requireNonNull(priorityText);
        goals = List.copyOf(goals);
        targetGroups = List.copyOf(targetGroups);
        projects = List.copyOf(projects);
    }
}
