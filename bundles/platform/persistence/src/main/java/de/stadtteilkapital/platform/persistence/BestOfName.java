package de.stadtteilkapital.platform.persistence;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Of several services with one name lets the highest ranked run: what runs for another ends first. A name is its bundle's
 * that came with it first, as long as that has a service of it: other builds of the bundle take turns, and what another
 * brings under the name is not run and named, so that no district ends the work of another.
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

    private static final Logger LOG = LoggerFactory.getLogger(BestOfName.class);

    private final String property;
    private final BiFunction<ServiceReference<S>, S, R> start;
    private final Map<String, Name> names = new ConcurrentHashMap<>();

    /** @param property of the services that has their name */
    public BestOfName(String property, BiFunction<ServiceReference<S>, S, R> start) {
        this.property = requireNonNull(property);
        this.start = requireNonNull(start);
    }

    public void add(ServiceReference<S> reference, S service) {
        name(reference).add(reference, service);
    }

    public void remove(ServiceReference<S> reference) {
        name(reference).remove(reference);
    }

    /** What runs under a name right now. */
    public Optional<R> running(String name) {
        return Optional.ofNullable(names.get(name)).map(known -> known.running);
    }

    private Name name(ServiceReference<S> reference) {
        String name = requireNonNull((String) reference.getProperty(property), "a service without " + property);
        return names.computeIfAbsent(name, Name::new);
    }

    @Override
    public void close() {
        names.values().forEach(Name::close);
    }

    /** The services of one name; nobody of another waits while what runs here ends. */
    private final class Name {
        private record Candidate<T>(T service, String bundle) {}

        private final String name;
        private final NavigableMap<ServiceReference<S>, Candidate<S>> candidates = new TreeMap<>();
        private String holder;
        private ServiceReference<S> chosen;
        private volatile R running;

        Name(String name) {
            this.name = name;
        }

        synchronized void add(ServiceReference<S> reference, S service) {
            String bundle = reference.getBundle().getSymbolicName();
            candidates.put(reference, new Candidate<>(service, bundle));
            choose();
            if (!bundle.equals(holder)) {
                LOG.error("{} of {} is not run: {} has that name.", name, bundle, holder);
            }
        }

        synchronized void remove(ServiceReference<S> reference) {
            candidates.remove(reference);
            choose();
        }

        private void choose() {
            if (candidates.values().stream()
                    .noneMatch(candidate -> candidate.bundle().equals(holder))) {
                holder = candidates.isEmpty()
                        ? null
                        : candidates.lastEntry().getValue().bundle();
            }
            ServiceReference<S> best = best();
            if (best != chosen) {
                close();
                chosen = best;
                running = best == null
                        ? null
                        : start.apply(best, candidates.get(best).service());
            }
        }

        /** References sort by ranking, the highest last. */
        private ServiceReference<S> best() {
            return candidates.descendingMap().entrySet().stream()
                    .filter(candidate -> candidate.getValue().bundle().equals(holder))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
        }

        synchronized void close() {
            R before = running;
            running = null;
            chosen = null;
            if (before != null) {
                before.close();
            }
        }
    }
}
