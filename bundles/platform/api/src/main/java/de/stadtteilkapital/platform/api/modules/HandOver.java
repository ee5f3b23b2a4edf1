package de.stadtteilkapital.platform.api.modules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A caller's hold on a service whose provider may be exchanged while it is called: calls wait a moment for a provider
 * that is away, and a provider that leaves waits until its calls have run out. A component hands the bind and unbind
 * methods of a dynamic, optional, greedy reference on to {@link #bind} and {@link #unbind}.
 *
 * <p>Nothing of a stopped bundle is ever called. The runtime of the components lets the old one go also where the new one
 * can't be activated, and then has none to bind: so while nobody is bound the best that can be is looked up.
 */
public final class HandOver<S> {
    /** How long a call waits for a provider: the three seconds of the contract. */
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    /** How long a leaving provider waits for its calls; below {@code ds.lock.timeout.milliseconds}. */
    public static final Duration DRAIN = Duration.ofSeconds(30);

    /** After how long it is looked again who could answer, while a call waits. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** Those in use, so that an operator can be told how many calls a provider answers. */
    private static final Set<HandOver<?>> ALL =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final String name;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<S, Integer> calls = new IdentityHashMap<>();
    private final Providers providers;
    private Set<Class<?>> contracts = Set.of();
    private S provider;

    /** @param name what a caller is told is away */
    public HandOver(String name) {
        this(name, new RegisteredProviders());
    }

    HandOver(String name, Providers providers) {
        this.name = requireNonNull(name);
        this.providers = requireNonNull(providers);
        ALL.add(this);
    }

    /** How many calls are under way to a provider, from all its callers. */
    public static int calls(Object provider) {
        synchronized (ALL) {
            return ALL.stream().mapToInt(caller -> caller.callsTo(provider)).sum();
        }
    }

    /** Takes the service for all calls from now on. */
    public void bind(S service) {
        Set<Class<?>> known = providers.contracts(requireNonNull(service));
        lock.lock();
        try {
            provider = service;
            contracts = known;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when the calls to the leaving provider have ended, or after {@link #DRAIN}. */
    public void unbind(S service) {
        lock.lock();
        try {
            if (provider == service) {
                provider = null;
            }
            long left = DRAIN.toNanos();
            while (calls.containsKey(service) && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Calls the service; within one act ({@link Leases#during}) always the same provider.
     *
     * @throws Refusal 503 where no provider came in time
     */
    public <T> T call(Function<? super S, ? extends T> work) {
        Leases act = Leases.current();
        if (act != null) {
            return work.apply(act.hold(this));
        }
        S service = begin();
        try {
            return work.apply(service);
        } finally {
            end(service);
        }
    }

    /** Whether a provider is there right now. */
    public boolean isBound() {
        lock.lock();
        try {
            return isServed();
        } finally {
            lock.unlock();
        }
    }

    private int callsTo(Object service) {
        lock.lock();
        try {
            return calls.getOrDefault(service, 0);
        } finally {
            lock.unlock();
        }
    }

    S begin() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            S service = lease(0);
            while (service == null) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    throw Refusal.unavailable(name);
                }
                lookUp();
                service = lease(Math.min(left, LOOK_AGAIN.toNanos()));
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable(name);
        }
    }

    /** Null where nobody has come within the time. */
    private S lease(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (!isServed() && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (!isServed()) {
                return null;
            }
            calls.merge(provider, 1, Integer::sum);
            return provider;
        } finally {
            lock.unlock();
        }
    }

    private boolean isServed() {
        return provider != null && providers.serves(provider);
    }

    /** Not under the lock: to activate what is found may need whoever waits for it. */
    @SuppressWarnings("unchecked") // it answers for all that the one before did
    private void lookUp() {
        Set<Class<?>> wanted = wanted();
        if (!wanted.isEmpty()) {
            providers.best(wanted).ifPresent(best -> adopt((S) best));
        }
    }

    private Set<Class<?>> wanted() {
        lock.lock();
        try {
            return contracts;
        } finally {
            lock.unlock();
        }
    }

    private void adopt(S best) {
        lock.lock();
        try {
            if (!isServed()) {
                provider = best;
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    void end(S service) {
        lock.lock();
        try {
            calls.computeIfPresent(service, (s, count) -> count == 1 ? null : count - 1);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
