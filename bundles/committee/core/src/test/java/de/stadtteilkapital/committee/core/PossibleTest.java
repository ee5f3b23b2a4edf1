package de.stadtteilkapital.committee.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are told to be possible is what {@code possible.txt} has, and what the doors of the acts let through. */
@OnBothDatabases
class PossibleTest {
    /** What one person is told. */
    private record Told(Set<String> now, Set<String> later) {
        private static final Told NOTHING = new Told(Set.of(), Set.of());
    }

    private final Situations situations;

    PossibleTest(Database kind) {
        situations = new Situations(new CommitteeHouse(kind));
    }

    @Test
    void whatIsToldIsWhatTheTableHasAndTheDoorsLetThrough() throws IOException {
        Map<String, Map<String, Told>> table = table();
        List<String> faults = new ArrayList<>();
        table.forEach((thing, people) -> {
            Situation situation = situations.of(thing);
            for (String who : situations.cast()) {
                Told told = situation.told(who, Told::new);
                if (!told.equals(people.getOrDefault(who, Told.NOTHING))) {
                    faults.add("%s, %s: is told %s".formatted(thing, who, told));
                }
                Set<String> open = situation.openDoors(who);
                if (!told.now().equals(open)) {
                    faults.add("%s, %s: is told %s, and the doors let through %s".formatted(thing, who, told, open));
                }
            }
        });
        assertThat(faults).isEmpty();
        assertThat(table).hasSizeGreaterThan(30);
    }

    private static Map<String, Map<String, Told>> table() throws IOException {
        Map<String, Map<String, Told>> table = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PossibleTest.class.getResourceAsStream("possible.txt"), StandardCharsets.UTF_8))) {
            String thing = "";
            for (String line : lines.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\\|", -1);
                    thing = cells[0].isBlank() ? thing : cells[0].strip();
                    Map<String, Told> people = table.computeIfAbsent(thing, of -> new LinkedHashMap<>());
                    Told told = new Told(names(cells[2]), names(cells[3]));
                    names(cells[1]).forEach(who -> people.put(who, told));
                }
            }
        }
        return table;
    }

    private static Set<String> names(String cell) {
        return new TreeSet<>(Stream.of(cell.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }
}
