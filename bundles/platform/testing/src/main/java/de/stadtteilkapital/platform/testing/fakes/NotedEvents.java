package de.stadtteilkapital.platform.testing.fakes;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An event log that remembers what it was told, until it is full. */
public final class NotedEvents implements EventLog {
    private static final Instant TIME = Instant.parse("2026-11-22T11:00:00Z");

    private final List<DomainEvent> all = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private final Set<String> joined = new TreeSet<>();
    private boolean full;

    @Override
    public void append(Caller actor, DomainEvent event) {
        if (full) {
            throw new IllegalStateException("no more room");
        }
        all.add(event);
        actors.add(actor.account());
    }

    @Override
    public void join(String subject, String application) {
        joined.add(subject + " to " + application);
    }

    @Override
    public Page<LoggedEvent> after(Caller caller, String cursor, int limit) {
        throw new UnsupportedOperationException("nobody reads here");
    }

    /** By audience alone; a recusal is the log's own affair. */
    @Override
    public List<LoggedEvent> ofCase(Caller caller, String district, String application) {
        Set<Audience> hats = Audience.of(caller);
        return IntStream.range(0, all.size())
                .filter(i -> application.equals(all.get(i).application())
                        && all.get(i).audience().stream().anyMatch(hats::contains))
                .mapToObj(i -> logged(i, all.get(i)))
                .toList();
    }

    /** All it was told of since it was cleared: its events have no time of their own. */
    @Override
    public List<String> casesSince(String district, Instant since, int most) {
        return all.stream()
                .filter(event -> event.district().equals(district))
                .map(DomainEvent::application)
                .filter(Objects::nonNull)
                .distinct()
                .limit(most)
                .toList();
    }

    private LoggedEvent logged(int i, DomainEvent event) {
        return new LoggedEvent(
                "event" + i,
                event.district(),
                i + 1L,
                event.type(),
                event.subject(),
                event.application(),
                actors.get(i),
                TIME,
                event.facts());
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
        actors.clear();
        joined.clear();
        full = false;
    }
}
