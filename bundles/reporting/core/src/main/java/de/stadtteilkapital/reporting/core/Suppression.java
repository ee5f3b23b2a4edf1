package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.reporting.api.Cell;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hides counts of fewer than {@value #LEAST} persons in cells that add up to a total, and as many more as it takes that
 * nobody computes a hidden one back from the total.
 */
final class Suppression {
    static final long LEAST = 5;
    private final List<Long> counts;
    private final long total;
    private final Set<Integer> hidden = new HashSet<>();

    private Suppression(List<Long> counts) {
        this.counts = List.copyOf(counts);
        total = counts.stream().mapToLong(Long::longValue).sum();
    }

    /** A total that is small itself is hidden, and with it all cells: an empty one beside it would tell too much. */
    static Cell total(long total) {
        return isSmall(total) ? Cell.SUPPRESSED : Cell.of(total);
    }

    /** The cells in their order, safe beside their total as {@link #total} shows it. */
    static List<Cell> cells(List<Long> counts) {
        return new Suppression(counts).cells();
    }

    private List<Cell> cells() {
        if (isSmall(total)) {
            hideAll();
        } else {
            IntStream.range(0, counts.size())
                    .filter(i -> isSmall(counts.get(i)))
                    .forEach(hidden::add);
            while (!hidden.isEmpty() && !isSafe()) {
                smallestShown().ifPresentOrElse(hidden::add, this::hideAll);
            }
        }
        return IntStream.range(0, counts.size())
                .mapToObj(i -> hidden.contains(i) ? Cell.SUPPRESSED : Cell.of(counts.get(i)))
                .toList();
    }

    /**
     * The reader knows what the hidden cells add up to, and that none of them is 0 unless all cells are hidden. Safe is
     * what leaves each of them anything from 1 to a number that is not small.
     */
    private boolean isSafe() {
        if (hidden.size() == counts.size()) {
            return true;
        }
        long sum = hidden.stream().mapToLong(counts::get).sum();
        return hidden.size() > 1 && sum - (hidden.size() - 1) >= LEAST;
    }

    private Optional<Integer> smallestShown() {
        return IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> !hidden.contains(i) && counts.get(i) > 0)
                .min(Comparator.comparing(counts::get));
    }

    private void hideAll() {
        IntStream.range(0, counts.size()).forEach(hidden::add);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }
}
