package de.stadtteilkapital.platform.persistence;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.osgi.framework.ServiceReference;

/**
 * Of several services with one name lets the highest ranked run: what runs for another ends first.
 *
 * @param <S> the services
 * @param <R> what runs for one of them
 */
public final class BestOfName<S, R extends BestOfName.Running> implements AutoCloseable {
    /** What runs for a service. */
    public interface Running extends AutoCloseable {
        /** Returns when it has ended. */
        @Override
        void close();
    }

    private final String property;
    private final BiFunction<ServiceReference<S>, S, R> start;
    private final Map<String, NavigableMap<ServiceReference<S>, S>> known = new HashMap<>();
    private final Map<String, R> running = new HashMap<>();
    private final Map<String, ServiceReference<S>> chosen = new HashMap<>();

    /** @param property of the services that has their name */
    public BestOfName(String property, BiFunction<ServiceReference<S>, S, R> start) {
        this.property = requireNonNull(property);
        this.start = requireNonNull(start);
    }

    public synchronized void add(ServiceReference<S> reference, S service) {
        String name = name(reference);
        known.computeIfAbsent(name, n -> new TreeMap<>()).put(reference, service);
        choose(name);
    }

    public synchronized void remove(ServiceReference<S> reference) {
        String name = name(reference);
        known.get(name).remove(reference);
        choose(name);
    }

    /** What runs under a name right now. */
    public synchronized Optional<R> running(String name) {
        return Optional.ofNullable(running.get(name));
    }

    /** References sort by ranking, the highest last. */
    private void choose(String name) {
        NavigableMap<ServiceReference<S>, S> candidates = known.get(name);
        ServiceReference<S> best = candidates.isEmpty() ? null : candidates.lastKey();
        if (best == chosen.get(name)) {
            return;
        }
        R before = running.remove(name);
        if (before != null) {
            before.close();
        }
        chosen.put(name, best);
        if (best != null) {
            running.put(name, start.apply(best, candidates.get(best)));
        }
    }

    private String name(ServiceReference<S> reference) {
        return requireNonNull((String) reference.getProperty(property), "a service without " + property);
    }

    @Override
    public synchronized void close() {
        running.values().forEach(Running::close);
        running.clear();
        chosen.clear();
    }
}
