package de.stadtteilkapital.platform.testing.fakes;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.ArrayList;
import java.util.List;

/** An event log that remembers what it was told, until it is full. */
public final class NotedEvents implements EventLog {
    private final List<DomainEvent> all = new ArrayList<>();
    private boolean full;

    @Override
    public void append(Caller actor, DomainEvent event) {
        if (full) {
            throw new IllegalStateException("no more room");
        }
        all.add(event);
    }

    @Override
    public Page<LoggedEvent> after(Caller caller, String cursor, int limit) {
        throw new UnsupportedOperationException("nobody reads here");
    }

    public List<DomainEvent> all() {
        return all;
    }

    public List<String> types() {
        return all.stream().map(DomainEvent::type).toList();
    }

    /** From now on every act fails with its event. */
    public void fill() {
        full = true;
    }

    public void clear() {
        all.clear();
        full = false;
    }
}
