package de.stadtteilkapital.platform.api.modules;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps what one act has leased until the act has ended, so that no provider changes in the middle of a unit of work.
 * Bound to the thread; the outermost act opens it before it takes a connection.
 */
public final class Leases {
    private static final ThreadLocal<Leases> CURRENT = new ThreadLocal<>();

    private final Map<HandOver<?>, Object> held = new IdentityHashMap<>();
    private final Set<HandOver<?>> away = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Object, Object> kept = new IdentityHashMap<>();
    private final Deque<Runnable> ends = new ArrayDeque<>();

    private Leases() {}

    /** Runs an act; everything leased within is given back when the outermost act ends. */
    public static <T> T during(Supplier<T> act) {
        if (CURRENT.get() != null) {
            return act.get();
        }
        Leases leases = new Leases();
        CURRENT.set(leases);
        try {
            return act.get();
        } finally {
            CURRENT.remove();
            leases.ends.forEach(Runnable::run);
        }
    }

    /** What the act under way keeps under a key until its end; outside of any it is made anew each time. */
    public static <T> T kept(Object key, Class<T> type, Supplier<T> make) {
        Leases act = CURRENT.get();
        return act == null ? make.get() : type.cast(act.kept.computeIfAbsent(key, k -> make.get()));
    }

    static Leases current() {
        return CURRENT.get();
    }

    @SuppressWarnings("unchecked") // a hand-over is only ever stored with its own provider
    <S> S hold(HandOver<S> handOver) {
        return (S) held.computeIfAbsent(handOver, key -> {
            Lease<S> lease = begun(handOver);
            ends.push(() -> handOver.end(lease));
            return lease.service;
        });
    }

    /** Whom the act has waited for in vain it does not wait for again. */
    private <S> Lease<S> begun(HandOver<S> handOver) {
        try {
            return handOver.begin(away.contains(handOver) ? Duration.ZERO : HandOver.PATIENCE);
        } catch (Refusal e) {
            away.add(handOver);
            throw e;
        }
    }
}
