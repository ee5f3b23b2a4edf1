package de.stadtteilkapital.platform.persistence.log;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.persistence.BestOfName;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.GuestTurns.Turn;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.util.Set;
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
    static final String FROM_BEGINNING = "stadtteilkapital.events.fromBeginning";

    private final UnitTransactions transactions;
    private final Schema schema;
    private final CommitSignal bell;
    private final BestOfName<EventHandler, HandlerLoop> handlers = new BestOfName<>(NAME, this::start);

    @Activate
    public EventHandlers(
            @Reference UnitTransactions transactions, @Reference Schema schema, @Reference CommitSignal bell) {
        this.transactions = requireNonNull(transactions);
        this.schema = requireNonNull(schema);
        this.bell = requireNonNull(bell);
    }

    @Reference(
            service = EventHandler.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addHandler(EventHandler handler, ServiceReference<EventHandler> reference) {
        handlers.add(reference, handler);
    }

    void removeHandler(EventHandler handler, ServiceReference<EventHandler> reference) {
        handlers.remove(reference);
    }

    private HandlerLoop start(ServiceReference<EventHandler> reference, EventHandler handler) {
        Set<String> types = Set.of((String[]) reference.getProperty(TYPES));
        String name = (String) reference.getProperty(NAME);
        boolean fromBeginning = Boolean.TRUE.equals(reference.getProperty(FROM_BEGINNING));
        Turn turn = transactions.turns().of(reference.getBundle());
        return new HandlerLoop(name, types, fromBeginning, handler, turn, transactions, schema.dialect(), bell);
    }

    /** Lets the running handler of this name try again what was set aside for it. */
    int retry(String name) {
        return handlers.running(name).map(HandlerLoop::retry).orElse(0);
    }

    @Override
    @Deactivate
    public void close() {
        handlers.close();
    }
}
