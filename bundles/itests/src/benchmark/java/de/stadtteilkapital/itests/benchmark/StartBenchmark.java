package de.stadtteilkapital.itests.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Start, memory and size of the distribution with the demonstration, as the README's table states them. */
@KarafTest
class StartBenchmark {
    private static final int RUNS = 3;

    @Test
    void figures(Containers containers) throws IOException {
        List<String> table = new ArrayList<>();
        table.add("| figure | median of " + RUNS + " |");
        table.add("|---|---|");
        for (Database database : Database.values()) {
            List<Double> first = new ArrayList<>();
            List<Double> next = new ArrayList<>();
            List<Double> memory = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                try (Karaf karaf = containers.fresh("benchmark-" + database + run, database)) {
                    Demonstration.prepare(karaf);
                    first.add(seconds(() -> {
                        karaf.start();
                        Demonstration.of(karaf);
                    }));
                    karaf.stop();
                    next.add(seconds(() -> {
                        karaf.start();
                        Demonstration.of(karaf);
                    }));
                    memory.add(Memory.resident(karaf));
                }
            }
            table.add(row("first start to the first authenticated answer, " + database, first, "s"));
            table.add(row("next start to the first authenticated answer, " + database, next, "s"));
            table.add(row("resident memory after the start, " + database, memory, "MB"));
        }
        Path distribution = Path.of(System.getProperty("karaf.test.distribution"));
        table.add("| size of the distribution | %d MB |".formatted(Files.size(distribution) >> 20));
        Files.write(Path.of("target", "figures.md"), table);
        table.forEach(System.out::println);
        assertThat(table).hasSizeGreaterThan(2);
    }

    private static double seconds(Runnable start) {
        long begin = System.nanoTime();
        start.run();
        return Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    }

    private static String row(String figure, List<Double> values, String unit) {
        List<Double> sorted = values.stream().sorted().toList();
        return "| %s | %s %s |"
                .formatted(figure, "%.1f".formatted(sorted.get(sorted.size() / 2)), unit)
                .toLowerCase(Locale.ROOT)
                .replace("mb |", "MB |");
    }
}
