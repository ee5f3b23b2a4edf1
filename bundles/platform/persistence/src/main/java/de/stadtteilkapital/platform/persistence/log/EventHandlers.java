package de.stadtteilkapital.platform.persistence.log;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The whiteboard of event handlers: of several with one name only the highest ranked runs. */
@Component(service = EventHandlers.class, immediate = true)
public final class EventHandlers implements AutoCloseable {
    static final String NAME = "stadtteilkapital.events.handler";
    static final String TYPES = "stadtteilkapital.events.types";

    private final Transactions transactions;
    private final Schema schema;
    private final Bell bell;
    private final Map<String, NavigableMap<ServiceReference<EventHandler>, EventHandler>> known = new HashMap<>();
    private final Map<String, HandlerLoop> running = new HashMap<>();
    private final Map<String, ServiceReference<EventHandler>> chosen = new HashMap<>();

    @Activate
    public EventHandlers(@Reference Transactions transactions, @Reference Schema schema, @Reference Bell bell) {
        this.transactions = requireNonNull(transactions);
        this.schema = requireNonNull(schema);
        this.bell = requireNonNull(bell);
    }

    @Reference(
            service = EventHandler.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    synchronized void addHandler(EventHandler handler, ServiceReference<EventHandler> reference) {
        String name = name(reference);
        known.computeIfAbsent(name, n -> new TreeMap<>()).put(reference, handler);
        choose(name);
    }

    synchronized void removeHandler(EventHandler handler, ServiceReference<EventHandler> reference) {
        String name = name(reference);
        known.get(name).remove(reference);
        choose(name);
    }

    /** References sort by ranking, the highest last. */
    private void choose(String name) {
        NavigableMap<ServiceReference<EventHandler>, EventHandler> candidates = known.get(name);
        ServiceReference<EventHandler> best = candidates.isEmpty() ? null : candidates.lastKey();
        if (best == chosen.get(name)) {
            return;
        }
        HandlerLoop before = running.remove(name);
        if (before != null) {
            before.close();
        }
        chosen.put(name, best);
        if (best != null) {
            Set<String> types = Set.of((String[]) best.getProperty(TYPES));
            running.put(name, new HandlerLoop(name, types, candidates.get(best), transactions, schema.dialect(), bell));
        }
    }

    /** Lets the running handler of this name try again what was set aside for it. */
    int retry(String name) {
        HandlerLoop loop;
        synchronized (this) {
            loop = running.get(name);
        }
        return loop == null ? 0 : loop.retry();
    }

    private static String name(ServiceReference<EventHandler> reference) {
        return requireNonNull((String) reference.getProperty(NAME), "a handler without " + NAME);
    }

    @Override
    @Deactivate
    public synchronized void close() {
        running.values().forEach(HandlerLoop::close);
        running.clear();
    }
}
