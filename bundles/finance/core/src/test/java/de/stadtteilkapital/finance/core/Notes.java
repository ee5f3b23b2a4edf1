package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.ArrayList;
import java.util.List;

/** An event log that only remembers what it was told. */
public final class Notes implements EventLog {
    private final List<DomainEvent> events = new ArrayList<>();

    @Override
    public void append(Caller actor, DomainEvent event) {
        events.add(event);
    }

    public List<String> types() {
        return events.stream().map(DomainEvent::type).toList();
    }

    @Override
    public Page<LoggedEvent> after(Caller caller, String cursor, int limit) {
        throw new UnsupportedOperationException();
    }
}
