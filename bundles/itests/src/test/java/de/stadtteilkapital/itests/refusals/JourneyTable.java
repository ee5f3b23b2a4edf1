package de.stadtteilkapital.itests.refusals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The refusals as the journey promises them to partner offices, in its own words. */
final class JourneyTable {
    private static final Pattern ROW = Pattern.compile("\\| (R\\d+) \\| (.*) \\|");
    private static final Pattern STATUS = Pattern.compile("\\b4\\d\\d\\b");

    private JourneyTable() {}

    /** By refusal, in the journey's order: the statuses it is answered with. */
    static Map<String, Set<Integer>> statuses() {
        Map<String, Set<Integer>> statuses = new TreeMap<>((a, b) -> number(a) - number(b));
        for (String line : Row.lines("/refusals/journey-refusals.md")) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                statuses.put(row.group(1), statuses(row.group(2)));
            }
        }
        return statuses;
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
