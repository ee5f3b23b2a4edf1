package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.applications.api.HistoryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one person did again and again with nothing between, in one line.
 *
 * @param entry the latest of them
 * @param times how many they are
 */
public record HistoryLine(HistoryEntry entry, int times) {
    static List<HistoryLine> of(List<HistoryEntry> history) {
        List<HistoryLine> lines = new ArrayList<>();
        for (HistoryEntry entry : history) {
            HistoryLine before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (before != null && before.isLike(entry)) {
                lines.set(lines.size() - 1, before.and(entry));
            } else {
                lines.add(new HistoryLine(entry, 1));
            }
        }
        return lines;
    }

    private boolean isLike(HistoryEntry other) {
        return entry.what().equals(other.what()) && Objects.equals(entry.who(), other.who());
    }

    private HistoryLine and(HistoryEntry other) {
        return new HistoryLine(other.at().isAfter(entry.at()) ? other : entry, times + 1);
    }
}
