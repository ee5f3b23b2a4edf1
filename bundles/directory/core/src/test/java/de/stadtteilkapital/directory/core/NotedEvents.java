package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.ArrayList;
import java.util.List;

/** A log that keeps what was appended. */
final class NotedEvents implements EventLog {
    private final List<DomainEvent> all = new ArrayList<>();

    @Override
    public void append(Caller actor, DomainEvent event) {
        all.add(event);
    }

    @Override
    public Page<LoggedEvent> after(Caller caller, String cursor, int limit) {
        throw new UnsupportedOperationException("nobody reads here");
    }

    List<DomainEvent> all() {
        return all;
    }

    List<String> types() {
        return all.stream().map(DomainEvent::type).toList();
    }
}
