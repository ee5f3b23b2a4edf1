package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.reporting.api.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 20 30 | 10 20 30 | 60",
                "0 20 30 | 0 20 30 | 50",
                "5 5 5 | 5 5 5 | 15",
                "4 20 30 | x x 30 | 54",
                "4 20 20 0 | x x 20 0 | 44",
                "1 2 30 40 | x x x 40 | 73",
                "4 4 30 | x x 30 | 38",
                "1 1 1 30 | x x x x | 33",
                "3 0 17 | x 0 x | 20",
                "3 0 0 | x x x | x",
                "4 | x | x",
                "2 2 | x x | x",
                "3 2 0 | x x x | 5",
                "3 2 | x x | 5",
                "7 | 7 | 7",
                "0 0 | 0 0 | 0"
            })
    void hidesSmallCellsAndWhatWouldGiveThemAway(String counts, String shown, String total) {
        List<Long> values = Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();
        assertThat(words(Suppression.cells(values))).isEqualTo(shown);
        long sum = values.stream().mapToLong(Long::longValue).sum();
        assertThat(words(List.of(Suppression.total(sum)))).isEqualTo(total);
    }

    /** Whatever the table: with total and shown cells in hand, a hidden cell may still be this or that. */
    @Test
    void noHiddenCellCanBeComputedBack() {
        Random random = new Random(42);
        for (int round = 0; round < 20_000; round++) {
            List<Long> counts = random.longs(1 + random.nextInt(6), 0, random.nextBoolean() ? 6 : 20)
                    .boxed()
                    .toList();
            List<Cell> cells = Suppression.cells(counts);
            long total = counts.stream().mapToLong(Long::longValue).sum();
            List<Integer> hidden = IntStream.range(0, cells.size())
                    .filter(i -> cells.get(i).suppressed())
                    .boxed()
                    .toList();
            assertThat(IntStream.range(0, cells.size()).boxed().filter(i -> counts.get(i) > 0 && counts.get(i) < 5))
                    .as("small cells of %s", counts)
                    .isSubsetOf(hidden);
            if (hidden.isEmpty() || total < 5) {
                continue;
            }
            assertThat(hidden).as("alone in %s", counts).hasSizeGreaterThan(1);
            long sum = hidden.stream().mapToLong(counts::get).sum();
            long least = hidden.size() == counts.size() ? 0 : 1;
            assertThat(sum - least * (hidden.size() - 1))
                    .as("most a hidden cell of %s can be", counts)
                    .isGreaterThanOrEqualTo(5);
        }
    }

    private static String words(List<Cell> cells) {
        return cells.stream()
                .map(cell -> cell.suppressed() ? "x" : cell.count().toString())
                .collect(Collectors.joining(" "));
    }
}
