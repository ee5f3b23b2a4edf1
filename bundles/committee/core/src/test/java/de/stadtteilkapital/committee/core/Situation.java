package de.stadtteilkapital.committee.core;

import static java.util.stream.Collectors.toCollection;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A thing in a state, with what is told of it and the doors of its acts.
 *
 * @param prepare sets clock and neighbours
 * @param people by their names
 * @param doors each act, done as its state asks for
 */
record Situation(
        Transactions transactions,
        Runnable prepare,
        Map<String, Caller> people,
        Function<Caller, List<Possible>> possible,
        Map<? extends Act, Consumer<Caller>> doors) {
    private static final Pattern CODE = Pattern.compile("\\b([A-Z]{4,}(_[A-Z]+)*|[a-z]+[A-Z][A-Za-z]*)\\b");

    /** Ends a unit of work in which an act was let through. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Whoever may not see the thing is told nothing. */
    <T> T told(String who, BiFunction<Set<String>, Set<String>, T> form) {
        prepare.run();
        List<Possible> told = possibleTo(people.get(who));
        return form.apply(acts(told, reason -> reason == null), acts(told, reason -> reason != null));
    }

    private List<Possible> possibleTo(Caller me) {
        try {
            return transactions.reading(() -> possible.apply(me));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            return List.of();
        }
    }

    /** No person is shown the name of a constant or of a field. */
    private static void requirePlain(Text words) {
        if (CODE.matcher(words.german() + " " + words.english()).find()) {
            throw new AssertionError("not for people: " + words);
        }
    }

    private static Set<String> acts(List<Possible> told, Predicate<Text> which) {
        told.stream().map(Possible::reason).filter(Objects::nonNull).forEach(Situation::requirePlain);
        return told.stream()
                .filter(possible -> which.test(possible.reason()))
                .map(possible -> possible.act().name())
                .collect(toCollection(TreeSet::new));
    }

    /** The acts that somebody is not refused. */
    Set<String> openDoors(String who) {
        return doors.entrySet().stream()
                .filter(door -> isOpen(door.getValue(), people.get(who)))
                .map(door -> door.getKey().name())
                .collect(toCollection(TreeSet::new));
    }

    private boolean isOpen(Consumer<Caller> door, Caller me) {
        prepare.run();
        try {
            transactions.run(() -> {
                door.accept(me);
                throw new Undone();
            });
            throw new AssertionError("a unit of work that is to be undone was not");
        } catch (Undone undone) {
            return true;
        } catch (Refusal refusal) {
            requirePlain(refusal.detail());
            return switch (refusal.kind()) {
                case FORBIDDEN, NOT_FOUND, CONFLICT -> false;
                default -> {
                    boolean early = refusal.objections().stream()
                            .anyMatch(objection -> "committee.attendanceDay".equals(objection.rule()));
                    if (!early) {
                        throw refusal;
                    }
                    yield false;
                }
            };
        }
    }
}
