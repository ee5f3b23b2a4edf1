package de.stadtteilkapital.platform.rest;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The things of one kind in a room: like {@link Room}, and each answer tells what can be done with the thing.
 *
 * @param <S> the service interface of the room
 * @param <T> the thing
 */
public final class Things<S, T> {
    /** Asks the service what a caller may do with a thing. */
    @FunctionalInterface
    public interface PossibleActs<S, T> {
        List<Possible> possible(S service, Caller me, T thing);
    }

    private final Room<S> room;
    private final PossibleActs<S, T> acts;

    Things(Room<S> room, PossibleActs<S, T> acts) {
        this.room = requireNonNull(room);
        this.acts = requireNonNull(acts);
    }

    public Answer<Thing<T>> read(BiFunction<S, Caller, T> reader) {
        return room.read(told(reader));
    }

    /** For a path that names no thing, see {@link Room#create(BiFunction, Function)}. */
    public Answer<Thing<T>> create(BiFunction<S, Caller, T> act, Function<T, String> location) {
        return room.create(told(act), made -> location.apply(made.record()));
    }

    /** Makes something at what the path names. */
    public Answer<Thing<T>> create(
            BiFunction<S, Caller, ?> named, BiFunction<S, Caller, T> act, Function<T, String> location) {
        return room.create(named, told(act), made -> location.apply(made.record()));
    }

    public Answer<Thing<T>> change(BiFunction<S, Caller, ?> current, BiFunction<S, Caller, T> act) {
        return room.change(current, told(act));
    }

    public Answer<Thing<T>> replace(BiFunction<S, Caller, ?> current, BiFunction<S, Caller, T> act) {
        return room.replace(current, told(act));
    }

    private BiFunction<S, Caller, Thing<T>> told(BiFunction<S, Caller, T> act) {
        return (service, me) -> {
            T thing = act.apply(service, me);
            return new Thing<>(thing, acts.possible(service, me, thing));
        };
    }
}
