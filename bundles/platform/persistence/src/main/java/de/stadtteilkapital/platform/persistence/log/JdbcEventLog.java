package de.stadtteilkapital.platform.persistence.log;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.RequestId;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import de.stadtteilkapital.platform.persistence.witness.LastWord;
import de.stadtteilkapital.platform.persistence.witness.Testimony;
import de.stadtteilkapital.platform.persistence.witness.Touched;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The event log in the platform's own tables. */
@Component(
        service = {EventLog.class, JdbcEventLog.class},
        immediate = true)
public final class JdbcEventLog implements EventLog {
    /** How many positions one look covers, and how many looks one answer takes at most. */
    private static final int WINDOW = 500;

    private static final int LOOKS = 10;

    private static final DomainEvent ROWS_KEPT =
            new DomainEvent("platform.rowsKept", "platform", DistrictModule.EVERY, null, Map.of(), Set.of());

    private final UnitTransactions transactions;
    private final Schema schema;
    private final BusinessClock clock;
    private final CommitSignal bell;

    @Activate
    public JdbcEventLog(
            @Reference UnitTransactions transactions,
            @Reference Schema schema,
            @Reference BusinessClock clock,
            @Reference CommitSignal bell) {
        this.transactions = requireNonNull(transactions);
        this.schema = requireNonNull(schema);
        this.clock = requireNonNull(clock);
        this.bell = requireNonNull(bell);
        // what is written without an event of its own is borne witness to all the same
        transactions.keepRowsBy(this::keepRows);
    }

    @Override
    public void append(Caller actor, DomainEvent event) {
        append(actor, event, Ids.next());
    }

    /** @param id that the event will have */
    void append(Caller actor, DomainEvent event, String id) {
        transactions.attached(Appending.class, this::begin).note(id, event, cause(actor));
    }

    private Appending.Cause cause(Caller actor) {
        return new Appending.Cause(
                actor.account(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                RequestId.current().orElse(null));
    }

    @Override
    public void join(String subject, String application) {
        sql(connection -> {
            if (new Events(connection).join(subject, application)) {
                transactions.wrote("platform_event_joined", subject, application);
            }
            return null;
        });
    }

    private Appending begin() {
        Appending appending = new Appending();
        transactions.beforeCommit(() -> write(appending));
        transactions.afterCommit(bell::ring);
        return appending;
    }

    private void write(Appending appending) {
        sql(connection -> {
            appending.write(connection, schema.dialect(), testimony(connection));
            return null;
        });
    }

    /** By which whoever purges finds out whether a row is what acts have left. */
    LastWord lastWord() {
        return new LastWord(schema.forms());
    }

    private Testimony testimony(Connection connection) throws SQLException {
        Touched touched = new Touched(schema.forms());
        transactions.takeWritten().forEach(touched::add);
        return touched.testify(connection);
    }

    private void keepRows() {
        sql(connection -> {
            Testimony rows = testimony(connection);
            if (!rows.isEmpty()) {
                Appending appending = new Appending();
                appending.note(Ids.next(), ROWS_KEPT, cause(Caller.house("platform", DistrictModule.EVERY)));
                appending.write(connection, schema.dialect(), rows);
                transactions.afterCommit(bell::ring);
            }
            return null;
        });
    }

    @Override
    public Page<LoggedEvent> after(Caller caller, String cursor, int limit) {
        EventCursor start = EventCursor.of(cursor);
        Events.Reader reader = Events.Reader.of(caller);
        return transactions.required(() -> sql(connection -> read(connection, reader, start, limit)));
    }

    /**
     * The heads are read first: up to them everything is committed, so that no late commit can be skipped. The cursor has
     * a place in every chain there is, also in those of which the caller sees nothing: whoever sees more later reads on
     * from there, and a chain without a place has begun since.
     */
    private Page<LoggedEvent> read(Connection connection, Events.Reader reader, EventCursor start, int limit)
            throws SQLException {
        Events events = new Events(connection);
        List<LoggedEvent> found = new ArrayList<>();
        SortedMap<String, Heads.Head> heads = new Heads(connection, schema.dialect()).all();
        EventCursor at = start.in(heads.keySet());
        int looks = 0;
        for (Map.Entry<String, Heads.Head> chain : heads.entrySet()) {
            String district = chain.getKey();
            long head = chain.getValue().position();
            if (reader.tags().isEmpty()) {
                at = at.at(district, head);
            }
            while (found.size() < limit && at.in(district) < head && looks++ < LOOKS) {
                long upTo = Math.min(head, at.in(district) + WINDOW);
                for (LoggedEvent event : events.visible(district, at.in(district), upTo, reader)) {
                    if (found.size() == limit) {
                        upTo = found.get(limit - 1).position();
                        break;
                    }
                    found.add(event);
                }
                at = at.at(district, upTo);
            }
        }
        return new Page<>(found, at.written());
    }

    @Override
    public List<LoggedEvent> ofCase(Caller caller, String district, String application) {
        Events.Reader reader = Events.Reader.of(caller);
        return reader.tags().isEmpty()
                ? List.of()
                : transactions.required(
                        () -> sql(connection -> new Events(connection).ofCase(district, application, reader)));
    }

    /** An event's time is that of its act and its place that of the commit: a slow unit's events stand behind later ones. */
    @Override
    public List<String> casesSince(String district, Instant since, int most) {
        return transactions.required(() -> sql(connection -> {
            Events events = new Events(connection);
            Set<String> cases = new LinkedHashSet<>();
            long before = Long.MAX_VALUE;
            List<LoggedEvent> look;
            do {
                look = events.before(district, before, WINDOW);
                look.stream()
                        .filter(event -> !event.time().isBefore(since))
                        .map(LoggedEvent::application)
                        .filter(Objects::nonNull)
                        .forEach(cases::add);
                before = look.isEmpty() ? 0 : look.get(look.size() - 1).position();
            } while (cases.size() < most
                    && look.size() == WINDOW
                    && look.stream().anyMatch(event -> !event.time().isBefore(since)));
            return cases.stream().limit(most).toList();
        }));
    }

    private interface SqlWork<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T sql(SqlWork<T> work) {
        try {
            return work.with(transactions.connection());
        } catch (SQLException e) {
            throw new PersistenceException("event log", e);
        }
    }
}
