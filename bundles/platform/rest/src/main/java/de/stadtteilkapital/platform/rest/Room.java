package de.stadtteilkapital.platform.rest;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Acts;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A room's service as its resources call it: leased, in a unit of work, with the caller's identity.
 *
 * @param <S> the service interface of the room
 */
public final class Room<S> {
    private final HandOver<S> service;
    private final Exchange exchange;

    Room(HandOver<S> service, Exchange exchange) {
        this.service = requireNonNull(service);
        this.exchange = requireNonNull(exchange);
    }

    /** The things of one kind, whose answers tell what can be done with them. */
    public <T> Things<S, T> things(Things.PossibleActs<S, T> acts) {
        return new Things<>(this, acts);
    }

    /** One thing, with its ETag. What reads writes nothing, or it answers 500; the same holds for lists and files. */
    public <T> Answer<T> read(BiFunction<S, Caller, T> reader) {
        return during(s -> exchange.read(me -> reader.apply(s, me)));
    }

    /** A list; it bears no ETag. */
    public <T> Answer<Page<T>> list(BiFunction<S, Caller, Page<T>> reader) {
        return during(s -> exchange.list(me -> reader.apply(s, me)));
    }

    /** A file. */
    public final Answer<Document> document(BiFunction<S, Caller, Document> reader) {
        return during(s -> exchange.document(me -> reader.apply(s, me)));
    }

    /** What takes its time and is no act: outside any unit of work, before the one that answers. */
    public <T> T beforehand(BiFunction<S, Caller, T> work) {
        return during(s -> work.apply(s, exchange.caller()));
    }

    /**
     * Makes something: 201, its place and its representation. For a path that names no thing: there is none yet whose tag
     * {@code If-Match} could have, so a request with one is refused with 412.
     */
    public <T> Answer<T> create(BiFunction<S, Caller, T> act, Function<T, String> location) {
        return during(s -> exchange.create(me -> act.apply(s, me), location));
    }

    /** Makes something at what the path names, which may be guarded by {@code If-Match} against what {@code named} reads. */
    public <T> Answer<T> create(
            BiFunction<S, Caller, ?> named, BiFunction<S, Caller, T> act, Function<T, String> location) {
        return during(s -> exchange.create(me -> named.apply(s, me), me -> act.apply(s, me), location));
    }

    /** Changes something that may be guarded by {@code If-Match} against what {@code current} reads. */
    public <T> Answer<T> change(BiFunction<S, Caller, ?> current, BiFunction<S, Caller, T> act) {
        return during(s -> exchange.change(me -> current.apply(s, me), me -> act.apply(s, me), false));
    }

    /** Replaces something; {@code If-Match} is required. */
    public <T> Answer<T> replace(BiFunction<S, Caller, ?> current, BiFunction<S, Caller, T> act) {
        return during(s -> exchange.change(me -> current.apply(s, me), me -> act.apply(s, me), true));
    }

    private <T> T during(Function<S, T> work) {
        return Acts.leased(service, work);
    }
}
