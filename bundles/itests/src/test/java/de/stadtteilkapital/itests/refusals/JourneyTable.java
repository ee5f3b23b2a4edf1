package de.stadtteilkapital.itests.refusals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The refusals as the journey promises them to partner offices, in its own words. */
final class JourneyTable {
    private static final Pattern ROW = Pattern.compile("\\| (R\\d+) \\| (.*) \\| (.*) \\|");
    private static final Pattern STATUS = Pattern.compile("\\b4\\d\\d\\b");

    private JourneyTable() {}

    /** By refusal, in the journey's order: the statuses it is answered with. */
    static Map<String, Set<Integer>> statuses() {
        return byRefusal(row -> statuses(row.group(2)));
    }

    /** By refusal: the names of the cases that its words were read as. */
    static Map<String, Set<String>> cases() {
        return byRefusal(row -> new TreeSet<>(List.of(row.group(3).split(" "))));
    }

    private static <T> Map<String, T> byRefusal(Function<Matcher, T> read) {
        Map<String, T> found = new TreeMap<>((a, b) -> number(a) - number(b));
        for (String line : Row.lines("/refusals/journey-refusals.md")) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                found.put(row.group(1), read.apply(row));
            }
        }
        return found;
    }

    private static int number(String refusal) {
        return Integer.parseInt(refusal.substring(1));
    }

    private static Set<Integer> statuses(String words) {
        return STATUS.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
