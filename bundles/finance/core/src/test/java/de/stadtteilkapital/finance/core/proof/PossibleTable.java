package de.stadtteilkapital.finance.core.proof;

import static java.util.stream.Collectors.toCollection;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people may do with things, by hand: {@code situation | people | acts possible now | acts possible later}. Whoever
 * has no row may do nothing.
 */
final class PossibleTable {
    /** A way to do an act. */
    @FunctionalInterface
    interface Door {
        Object open(Caller me, String id);
    }

    private record Row(Set<String> situations, Set<String> people, Set<String> now, Set<String> later) {
        static Row of(String line) {
            List<Set<String>> cells =
                    Arrays.stream(line.split("\\|")).map(PossibleTable::words).toList();
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
        }

        boolean isOf(String situation, String person) {
            return situations.contains(situation) && people.contains(person);
        }
    }

    /** Carries nothing out of a unit of work that is to be undone. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final Row NOTHING = new Row(Set.of(), Set.of(), Set.of(), Set.of());

    private final List<Row> rows;
    private final Transactions transactions;

    PossibleTable(String table, Transactions transactions) {
        rows = table.lines().map(Row::of).toList();
        this.transactions = transactions;
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .collect(toCollection(TreeSet::new));
    }

    /**
     * Where what is told, or what the doors do, is not as the table has it.
     *
     * @param told what is told of the thing with this id
     * @param doors by the names of the acts
     */
    List<String> faults(
            String situation,
            Thing thing,
            Map<String, Function<Thing, Caller>> people,
            BiFunction<Caller, String, List<Possible>> told,
            Map<String, Door> doors) {
        List<String> faults = new ArrayList<>();
        people.forEach((person, caller) -> {
            Caller me = caller.apply(thing);
            Row row = rows.stream()
                    .filter(r -> r.isOf(situation, person))
                    .findFirst()
                    .orElse(NOTHING);
            List<Possible> possible = told(told, me, thing);
            differ(faults, situation + ", " + person + ", told now", row.now(), names(possible, true));
            differ(faults, situation + ", " + person + ", told later", row.later(), names(possible, false));
            differ(faults, situation + ", " + person + ", doors open", row.now(), open(doors, me, thing));
            if (!possible.stream().allMatch(p -> p.ids().equals(List.of(thing.id())))) {
                faults.add(situation + ": told of another thing");
            }
        });
        return faults;
    }

    private static void differ(List<String> faults, String what, Set<String> expected, Set<String> found) {
        if (!expected.equals(found)) {
            faults.add(what + ": " + found + " instead of " + expected);
        }
    }

    /** Reading writes nothing, and what is not theirs to read is not told of. */
    private List<Possible> told(BiFunction<Caller, String, List<Possible>> told, Caller me, Thing thing) {
        try {
            return transactions.reading(() -> told.apply(me, thing.id()));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return List.of();
        }
    }

    private static Set<String> names(List<Possible> possible, boolean now) {
        return possible.stream()
                .filter(p -> now == (p.reason() == null))
                .map(p -> p.act().name())
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> open(Map<String, Door> doors, Caller me, Thing thing) {
        return doors.entrySet().stream()
                .filter(door -> isOpen(door.getValue(), me, thing))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOpen(Door door, Caller me, Thing thing) {
        try {
            transactions.run(() -> {
                door.open(me, thing.id());
                transactions.flush();
                throw new Undone();
            });
            return true;
        } catch (Undone undone) {
            return true;
        } catch (Refusal refusal) {
            return !Set.of(Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND, Refusal.Kind.CONFLICT)
                    .contains(refusal.kind());
        }
    }
}
