package de.stadtteilkapital.platform.api.modules;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Who offers a service, and what of it is leased. */
final class Offers<S> {
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Set<Offer<S>> standing = new HashSet<>();

    /** Those that could not be activated, until anything changes. */
    private final Set<Offer<S>> barren = new HashSet<>();

    private final Map<Offer<S>, Lease<S>> leases = new HashMap<>();
    private @Nullable Offer<S> current;
    private long changes;

    /** An offer that was there before, or has another rank: it is activated by its first call. */
    void came(Offer<S> offer) {
        lock.lock();
        try {
            standing.add(offer);
            change();
        } finally {
            lock.unlock();
        }
    }

    /**
     * An offer that is new: calls go to whoever answers them now until it is activated, which may take its time. Of one that
     * is no better nothing is taken.
     */
    void registered(Offer<S> offer) {
        boolean better = isBetter(offer);
        @Nullable S service = better ? offer.take() : null;
        if (!offer.stands()) {
            // gone again meanwhile, and nobody may hold a class of it
            return;
        }
        lock.lock();
        try {
            standing.add(offer);
            change();
            if (service != null) {
                leases.put(offer, new Lease<>(offer, service));
            } else if (better) {
                barren.add(offer);
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isBetter(Offer<S> offer) {
        lock.lock();
        try {
            Offer<S> best = best();
            return best == null || offer.compareTo(best) > 0;
        } finally {
            lock.unlock();
        }
    }

    private void change() {
        barren.clear();
        changes++;
        changed.signalAll();
    }

    /** How often something has changed; to be read before one asks who answers. */
    long changes() {
        lock.lock();
        try {
            return changes;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when the calls to the leaving provider have ended, or the time is over. */
    void left(Offer<S> offer, Duration atMost) {
        lock.lock();
        try {
            standing.remove(offer);
            change();
            Lease<S> lease = leases.get(offer);
            long left = atMost.toNanos();
            while (lease != null && lease.calls > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // what was taken of it the framework gives back; nobody may hold a class of a bundle that goes
            leases.remove(offer);
            if (offer.equals(current)) {
                current = null;
            }
            lock.unlock();
        }
    }

    /** A call to the best begins; null where nobody can answer now. */
    @Nullable
    Lease<S> begin() {
        while (true) {
            Offer<S> best;
            Offer<S> former = null;
            lock.lock();
            try {
                best = best();
                Lease<S> known = leases.get(best);
                if (best == null) {
                    return null;
                }
                if (known != null) {
                    former = idleBeside(best);
                    return begun(known);
                }
            } finally {
                lock.unlock();
                if (former != null) {
                    former.giveBack();
                }
            }
            // not under the lock: to activate it may need whoever waits for it
            Lease<S> made = made(best, best.take());
            if (made != null) {
                return made;
            }
        }
    }

    void end(Lease<S> lease) {
        boolean idle;
        lock.lock();
        try {
            lease.calls--;
            idle = lease.calls == 0 && !lease.offer.equals(current) && leases.remove(lease.offer, lease);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (idle) {
            lease.offer.giveBack();
        }
    }

    /** Returns when something has changed since the count was read, or the time is over. */
    void await(long before, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (changes == before && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    int callsTo(Object service) {
        lock.lock();
        try {
            return leases.values().stream()
                    .filter(lease -> lease.service == service)
                    .mapToInt(lease -> lease.calls)
                    .sum();
        } finally {
            lock.unlock();
        }
    }

    /** Where only such are left as could not be activated, they are tried again the next time. */
    private @Nullable Offer<S> best() {
        Offer<S> best = null;
        for (Offer<S> offer : standing) {
            if (offer.stands() && !barren.contains(offer) && (best == null || offer.compareTo(best) > 0)) {
                best = offer;
            }
        }
        if (best == null) {
            barren.clear();
        }
        return best;
    }

    /** @param service null where the provider could not be activated */
    private @Nullable Lease<S> made(Offer<S> offer, @Nullable S service) {
        Offer<S> useless = null;
        lock.lock();
        try {
            if (!standing.contains(offer)) {
                useless = service == null ? null : offer;
                return null;
            }
            if (service == null) {
                barren.add(offer);
                return null;
            }
            useless = leases.containsKey(offer) ? offer : idleBeside(offer);
            return begun(leases.computeIfAbsent(offer, key -> new Lease<>(key, service)));
        } finally {
            lock.unlock();
            if (useless != null) {
                useless.giveBack();
            }
        }
    }

    private Lease<S> begun(Lease<S> lease) {
        lease.calls++;
        current = lease.offer;
        return lease;
    }

    /** Whoever was called until now in another's place, where no call is under way; null where one is. */
    private @Nullable Offer<S> idleBeside(Offer<S> offer) {
        Lease<S> before = offer.equals(current) ? null : leases.get(current);
        if (before == null || before.calls > 0) {
            return null;
        }
        leases.remove(before.offer);
        return before.offer;
    }
}
