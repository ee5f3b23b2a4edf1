package de.stadtteilkapital.platform.api.acts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An act that somebody may do on a thing: now, or not yet.
 *
 * @param ids what the act's address names, in order: the thing, or what it is part of and then the thing
 * @param reason why not yet; null where it is possible now
 */
public record Possible(Act act, List<String> ids, @Nullable Text reason) {
    public Possible {
        requireNonNull(act);
        ids = List.copyOf(ids);
    }

    /**
     * Those of some acts that a caller may do, as their table tells.
     *
     * @param may whether it is theirs to do, whatever the state
     * @param table the one which the acts themselves ask
     */
    public static <A extends Act> List<Possible> of(
            Stream<A> acts, Predicate<A> may, Function<A, Possibility> table, String... ids) {
        return acts.filter(may)
                .flatMap(act -> of(act, table.apply(act), List.of(ids)))
                .toList();
    }

    private static Stream<Possible> of(Act act, Possibility possibility, List<String> ids) {
        return possibility.when() == Possibility.When.NEVER
                ? Stream.empty()
                : Stream.of(new Possible(act, ids, possibility.reason()));
    }
}
