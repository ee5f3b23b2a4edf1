package de.stadtteilkapital.itests.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.Road;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a handler in committee's provider has been given, on one node or several of one database. */
public final class Notebook {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final List<Karaf> nodes;

    private Notebook(List<Karaf> nodes) {
        this.nodes = nodes;
    }

    /** Exchanges committee's provider on each node for a build that notes events. */
    public static Notebook on(Karaf... nodes) {
        for (Karaf node : nodes) {
            String build = new AnotherBuild(node, "committee.core").startedBy("1.0.0", NotesEvents.class);
            assertThat(node.console("kapital:replace " + build)).endsWith("done\n");
        }
        return new Notebook(List.of(nodes));
    }

    /** Position and subject of each event that was handed over, in the order of time. */
    List<String> lines() {
        return nodes.stream()
                .flatMap(node -> read(node).stream())
                .sorted()
                .map(line -> line.replaceFirst("\\d+ ", ""))
                .toList();
    }

    private static List<String> read(Karaf node) {
        Path file = node.home().resolve(NotesEvents.FILE);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of each subject every event has been handed over once, in the order of the log. */
    public void agreesWithTheLogOf(Karaf node) {
        Map<String, List<String>> logged = bySubject(log(node));
        Await.until(
                "all events are handled",
                LIMIT,
                () -> lines().size() >= log(node).size());
        assertThat(bySubject(lines())).isEqualTo(logged);
    }

    /** Every event has been handed over, and none more than once but for the few that a crash caught at work. */
    public void agreesWithTheLogOf(Karaf node, int crashes) {
        List<String> logged = log(node);
        Await.until("all events are handled", LIMIT, () -> lines().containsAll(logged));
        assertThat(lines()).hasSizeLessThanOrEqualTo(logged.size() + crashes);
        assertThat(bySubject(lines().stream().distinct().toList())).isEqualTo(bySubject(logged));
    }

    private static List<String> log(Karaf node) {
        String types = List.of(NotesEvents.TYPES).stream().collect(Collectors.joining("', '", "'", "'"));
        try {
            return node
                    .sql()
                    .query(
                            "select position, subject from platform_event where district = ? and type in (" + types
                                    + ") order by position",
                            Road.DISTRICT)
                    .stream()
                    .map(row -> row.get("position") + " " + row.get("subject"))
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, List<String>> bySubject(List<String> lines) {
        Map<String, List<String>> positions = new TreeMap<>();
        lines.stream()
                .map(line -> line.split(" "))
                .forEach(part -> positions
                        .computeIfAbsent(part[1], key -> new ArrayList<>())
                        .add(part[0]));
        return positions;
    }
}
