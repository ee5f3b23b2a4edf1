package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.DocumentedNeed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The needs as a table: a row per project that serves one, and one for a need that none serves. */
final class NeedTable {
    private NeedTable() {}

    static ReportTables.Table of(Documentation d) {
        List<List<Object>> rows = new ArrayList<>();
        for (DocumentedNeed need : d.needs()) {
            if (need.projects().isEmpty()) {
                rows.add(row(need, null));
            }
            need.projects().forEach(project -> rows.add(row(need, project)));
        }
        return new ReportTables.Table(
                Headings.of(Documentation.class, "needs"),
                Stream.of(
                                Stream.of(Headings.of(DocumentedNeed.class, "need")),
                                Headings.of(DocumentedNeed.class, "source", "priority", "goals", "targetGroups")
                                        .stream(),
                                Headings.of(DocumentedNeed.Project.class, "fileNumber", "title", "sponsor", "grant")
                                        .stream())
                        .flatMap(columns -> columns)
                        .toList(),
                rows);
    }

    private static List<Object> row(DocumentedNeed need, DocumentedNeed.@Nullable Project project) {
        return Arrays.asList(
                need.title(),
                need.source(),
                need.priorityText().german(),
                String.join("; ", need.goals()),
                need.targetGroups().stream().map(Text::german).collect(Collectors.joining("; ")),
                project == null ? null : project.fileNumber(),
                project == null ? null : project.title(),
                project == null ? null : project.sponsor(),
                project == null ? null : project.grant());
    }
}
