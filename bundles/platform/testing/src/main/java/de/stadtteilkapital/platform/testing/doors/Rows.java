package de.stadtteilkapital.platform.testing.doors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A table of doors multiplied out: for each act, person and state the one answer that it has. */
final class Rows {
    /** What one person is answered who tries one act on a thing in one state. */
    record Row(int line, String act, String who, String state, String answer, boolean shutAlways) {
        @Override
        public String toString() {
            return "line %s: %s, by %s, in %s, is to be “%s”".formatted(line, act, who, state, answer);
        }
    }

    /** The place of an answer. */
    private record Place(String act, String who, String state) {}

    /** What somebody is told whose it is not; what the state refuses is another matter, and is tried in each. */
    private static final List<String> STRANGERS = List.of("hidden", "401", "403", "404");

    private final Map<Place, Row> rows = new LinkedHashMap<>();
    private final List<String> gaps = new ArrayList<>();
    private final Map<String, Doors.Registered> acts;
    private final List<String> cast;

    Rows(Map<String, Doors.Registered> acts, List<String> cast, DoorTable table) {
        this.acts = acts;
        this.cast = cast;
        table.doors().stream().filter(door -> !isRest(door)).forEach(this::take);
        table.doors().stream().filter(Rows::isRest).forEach(this::take);
        acts.forEach((name, act) -> people(name)
                .forEach(who -> act.things().states().stream()
                        .map(state -> new Place(name, who, state))
                        .filter(place -> !rows.containsKey(place))
                        .forEach(place -> gaps.add("no row: " + place))));
    }

    /** An act that asks nobody who they are is tried by one. */
    private List<String> people(String act) {
        return rows.keySet().stream()
                        .anyMatch(
                                place -> place.act().equals(act) && place.who().equals(Door.ANYONE))
                ? List.of(Door.ANYONE)
                : cast;
    }

    private static boolean isRest(Door door) {
        return door.states().contains(Door.OTHERS);
    }

    private void take(Door door) {
        Doors.Registered act = acts.get(door.act());
        if (act == null) {
            gaps.add("line " + door.line() + ": no test does “" + door.act() + "”");
            return;
        }
        List<String> every = act.things().states();
        List<String> states = isRest(door) || door.states().contains(Door.EVERY) ? every : door.states();
        for (String who : door.who()) {
            if (!cast.contains(who) && !who.equals(Door.ANYONE)) {
                gaps.add("line " + door.line() + ": nobody is “" + who + "”");
            }
            for (String state : states) {
                if (every.contains(state)) {
                    put(door, new Place(door.act(), who, state));
                } else {
                    gaps.add("line " + door.line() + ": nothing is “" + state + "”");
                }
            }
        }
    }

    private void put(Door door, Place place) {
        boolean shutAlways = door.states().contains(Door.EVERY)
                && STRANGERS.stream().anyMatch(answer -> door.answer().startsWith(answer));
        Row row = new Row(door.line(), door.act(), place.who(), place.state(), door.answer(), shutAlways);
        Row before = rows.putIfAbsent(place, row);
        if (before != null && !isRest(door)) {
            gaps.add("line " + door.line() + ": already said in line " + before.line() + " of " + place);
        }
    }

    /** What the table lacks, says twice, or says of what is not there. */
    List<String> gaps() {
        return gaps;
    }

    /**
     * All rows; but somebody who is refused in every state is tried once among the states that are alike for all others,
     * each in another of them, since strangers are most of the cast.
     */
    void each(Consumer<Row> act) {
        Map<Situation, Set<String>> answers = new HashMap<>();
        rows.values()
                .forEach(row -> answers.computeIfAbsent(Situation.of(row), key -> new TreeSet<>())
                        .add(row.who() + ": " + row.answer()));
        Map<String, Map<Set<String>, List<String>>> alike = new HashMap<>();
        answers.keySet().stream()
                .sorted(Comparator.comparing(Situation::state))
                .forEach(one -> alike.computeIfAbsent(one.act(), key -> new HashMap<>())
                        .computeIfAbsent(answers.get(one), key -> new ArrayList<>())
                        .add(one.state()));
        rows.values().stream()
                .filter(row ->
                        !row.shutAlways() || isTurn(row, alike.get(row.act()).get(answers.get(Situation.of(row)))))
                .forEach(act);
    }

    /** An act on a thing in one state, whoever tries it. */
    private record Situation(String act, String state) {
        static Situation of(Row row) {
            return new Situation(row.act(), row.state());
        }
    }

    private boolean isTurn(Row row, List<String> alike) {
        return alike.get(cast.indexOf(row.who()) % alike.size()).equals(row.state());
    }
}
