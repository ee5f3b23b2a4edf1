package de.stadtteilkapital.itests.scope;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is told of which event, by {@code feed.csv} alone: nothing is asked of what the product noted beside the events. */
final class Feed {
    private static final Pattern SPONSOR = Pattern.compile("\"sponsor\":\"([^\"]+)\"");

    private static final String OWN = "sponsor@sponsor";

    private record Event(String id, Map<String, String> line, Thing about) {}

    private final Map<String, List<Map<String, String>>> lines;
    private final List<Event> events = new ArrayList<>();
    private final Set<String> types = new TreeSet<>();
    private final Set<String> strays = new TreeSet<>();

    Feed(Sql sql, Matrix matrix) throws SQLException {
        lines = Table.read("feed.csv").stream().collect(groupingBy(line -> line.get("type")));
        for (Map<String, Object> row : sql.query("select id, type, subject, district, application, body from"
                + " platform_event where district <> '*' order by district, position")) {
            types.add(row.get("type").toString());
            List<Map<String, String>> known = lines.get(row.get("type").toString());
            if (known != null) {
                known.stream()
                        .flatMap(line -> Stream.ofNullable(about(line, row, matrix))
                                .map(about -> new Event(row.get("id").toString(), line, about)))
                        .findFirst()
                        .ifPresentOrElse(
                                events::add,
                                () -> strays.add(row.get("type") + " is about no "
                                        + known.stream()
                                                .map(line -> line.get("thing"))
                                                .toList()));
            }
        }
    }

    private static Thing about(Map<String, String> line, Map<String, Object> row, Matrix matrix) {
        String kind = line.get("thing");
        if (!kind.isEmpty()) {
            String subject = row.get("subject").toString();
            return matrix.things(kind).stream()
                    .filter(thing -> subject.equals(thing.id()))
                    .findFirst()
                    .orElse(null);
        }
        Map<String, Object> place = new HashMap<>();
        place.put("id", row.get("subject"));
        place.put("district", row.get("district"));
        place.put("barred", row.get("application"));
        Matcher sponsor = SPONSOR.matcher(row.get("body").toString());
        place.put("sponsor", sponsor.find() ? sponsor.group(1) : null);
        return new Thing("event", place);
    }

    /** What came to pass and the table does not know: types without a line, and events about something else. */
    Set<String> unknown() {
        return Stream.concat(types.stream().filter(type -> !lines.containsKey(type)), strays.stream())
                .collect(toCollection(TreeSet::new));
    }

    /** Lines of which nothing came to pass. */
    Set<String> idle() {
        return lines.keySet().stream().filter(type -> !types.contains(type)).collect(toCollection(TreeSet::new));
    }

    /** The events that somebody is told of, in the order of the feed. */
    List<String> of(Person person) {
        return events.stream()
                .filter(event -> reads(person, event))
                .map(event -> event.line().get("type") + " " + event.id())
                .toList();
    }

    /** A recusal never takes off the applicant's own hat. */
    private static boolean reads(Person person, Event event) {
        boolean hidden = "hidden".equals(event.line().get("recused")) && person.isBarredFrom(event.about());
        return Stream.of(event.line().get("readers").split(" "))
                .filter(reader -> !hidden || OWN.equals(reader))
                .anyMatch(reader -> person.is(reader, event.about()));
    }
}
