package de.stadtteilkapital.itests.start;

import java.util.List;

/** What a first start does one after the other, by what the log of one says: bundles it installs, starts, tables it makes. */
record Doings(List<String> words) {
    static final String END = "This node can work.";

    /** @param log of a runtime that has started once */
    static Doings of(String log) {
        int end = log.indexOf(END);
        return new Doings(log.substring(0, end)
                .lines()
                .filter(line -> line.contains(" | INFO "))
                .map(line -> line.substring(line.lastIndexOf(" | ") + 3))
                .filter(word -> !word.isBlank() && !word.contains("demo") && !word.contains("exam"))
                .distinct()
                .toList());
    }

    /** Spread evenly over all of them. */
    String at(int place, int places) {
        return words.get((int) ((place + 0.5) * words.size() / places));
    }
}
