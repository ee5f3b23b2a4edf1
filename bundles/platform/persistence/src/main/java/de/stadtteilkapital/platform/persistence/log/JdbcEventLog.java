package de.stadtteilkapital.platform.persistence.log;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.RequestId;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The event log in the platform's own tables. */
@Component(immediate = true)
public final class JdbcEventLog implements EventLog {
    /** How many positions one look covers, and how many looks one answer takes at most. */
    private static final int WINDOW = 500;

    private static final int LOOKS = 10;

    private final Transactions transactions;
    private final Schema schema;
    private final BusinessClock clock;
    private final Bell bell;

    @Activate
    public JdbcEventLog(
            @Reference Transactions transactions,
            @Reference Schema schema,
            @Reference BusinessClock clock,
            @Reference Bell bell) {
        this.transactions = requireNonNull(transactions);
        this.schema = requireNonNull(schema);
        this.clock = requireNonNull(clock);
        this.bell = requireNonNull(bell);
    }

    @Override
    public void append(Caller actor, DomainEvent event) {
        transactions
                .attached(Appending.class, this::begin)
                .note(
                        event,
                        new Appending.Cause(
                                actor.account(),
                                clock.now().truncatedTo(ChronoUnit.MICROS),
                                RequestId.current().orElse(null)));
    }

    private Appending begin() {
        Appending appending = new Appending();
        transactions.beforeCommit(() -> sql(connection -> {
            appending.write(connection, schema.dialect());
            return null;
        }));
        transactions.afterCommit(bell::ring);
        return appending;
    }

    @Override
    public Page<LoggedEvent> after(Caller caller, String cursor, int limit) {
        EventCursor start = EventCursor.of(cursor);
        List<String> tags = Audience.of(caller).stream().map(Audience::tag).toList();
        if (tags.isEmpty()) {
            return new Page<>(List.of(), start.written());
        }
        return transactions.required(() -> sql(connection -> read(connection, caller, start, tags, limit)));
    }

    /** The heads are read first: up to them everything is committed, so that no late commit can be skipped. */
    private Page<LoggedEvent> read(
            Connection connection, Caller caller, EventCursor start, List<String> tags, int limit) throws SQLException {
        Events events = new Events(connection);
        List<LoggedEvent> found = new ArrayList<>();
        EventCursor at = start;
        int looks = 0;
        for (Map.Entry<String, Heads.Head> chain :
                new Heads(connection, schema.dialect()).all().entrySet()) {
            String district = chain.getKey();
            long head = chain.getValue().position();
            while (found.size() < limit && at.in(district) < head && looks++ < LOOKS) {
                long upTo = Math.min(head, at.in(district) + WINDOW);
                for (LoggedEvent event : events.visible(district, at.in(district), upTo, tags, caller.bars())) {
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
