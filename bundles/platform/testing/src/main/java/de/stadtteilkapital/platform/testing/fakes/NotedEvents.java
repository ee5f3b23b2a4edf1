package de.stadtteilkapital.platform.testing.fakes;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An event log that remembers what it was told, until it is full. */
public final class NotedEvents implements EventLog {
    private final List<DomainEvent> all = new ArrayList<>();
    private final Set<String> joined = new TreeSet<>();
    private boolean full;

    @Override
    public void append(Caller actor, DomainEvent event) {
        if (full) {
            throw new IllegalStateException("no more room");
        }
        all.add(event);
    }

    @Override
    public void join(String subject, String application) {
        joined.add(subject + " to " + application);
    }

    @Override
    public Page<LoggedEvent> after(Caller caller, String cursor, int limit) {
        throw new UnsupportedOperationException("nobody reads here");
    }

    public List<DomainEvent> all() {
        return all;
    }

    /** Each as “subject to application”. */
    public Set<String> joined() {
        return joined;
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
        joined.clear();
        full = false;
    }
}
