package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.Due;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A list of applications as one table, whole; read part by part, so that only its text is held. */
final class ApplicationTable {
    private static final List<String> COLUMNS = List.of(
            "fileNumber",
            "title",
            "district",
            "sponsorName",
            "projectType",
            "requestedAmount",
            "points",
            "state",
            "stateSince",
            "due",
            "submittedAt");

    private ApplicationTable() {}

    static byte[] of(ApplicationService service, Caller me, PageRequest asked) {
        StringBuilder table = new StringBuilder(head());
        String cursor = asked.cursor();
        do {
            Page<ApplicationRow> page = service.applications(
                    me, new PageRequest(PageRequest.MOST, cursor, asked.q(), asked.filters(), asked.sort()));
            page.items().forEach(row -> table.append(line(row)));
            cursor = page.next();
        } while (cursor != null);
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** In German, as all files of the house. */
    private static String head() {
        return CsvLine.of(Stream.concat(
                        COLUMNS.stream()
                                .map(column -> Labels.heading(ApplicationRow.class, column)
                                        .german()),
                        Stream.of(Labels.heading(Due.class, "what").german()))
                .toArray());
    }

    private static String line(ApplicationRow row) {
        return CsvLine.of(
                row.fileNumber(),
                row.title(),
                row.district(),
                row.sponsorName(),
                row.projectType(),
                row.requestedAmount(),
                row.points(),
                row.state().label().german(),
                row.stateSince(),
                row.due() == null ? null : row.due().date(),
                row.submittedAt(),
                row.due() == null ? null : row.due().what().german());
    }
}
