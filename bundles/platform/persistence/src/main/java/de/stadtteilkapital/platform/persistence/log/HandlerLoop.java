package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Leases;
import de.stadtteilkapital.platform.persistence.BestOfName;
import de.stadtteilkapital.platform.persistence.schema.Dialect;
import de.stadtteilkapital.platform.persistence.unit.GuestTurns.Turn;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.persistence.PersistenceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads one handler through the log: one event, one unit of work, and the handler's place moves with its effect. */
final class HandlerLoop implements Runnable, BestOfName.Running {
    private static final Logger LOG = LoggerFactory.getLogger(HandlerLoop.class);
    private static final long LOOK_AGAIN_MILLIS = 1_000;
    private static final int TRIES = 5;
    private static final int WINDOW = 500;

    private final String name;
    private final Set<String> types;
    private final boolean fromBeginning;
    private final EventHandler handler;
    private final UnitTransactions transactions;
    private final Turn turn;
    private final Dialect dialect;
    private final CommitSignal bell;
    private final Thread thread;
    private volatile boolean closed;
    private final Map<String, Window> windows = new HashMap<>();
    private boolean enrolled;
    private LoggedEvent failing;
    private int failures;

    HandlerLoop(
            String name,
            Set<String> types,
            boolean fromBeginning,
            EventHandler handler,
            Turn turn,
            UnitTransactions transactions,
            Dialect dialect,
            CommitSignal bell) {
        this.name = name;
        this.types = types;
        this.fromBeginning = fromBeginning;
        this.handler = handler;
        this.turn = turn;
        this.transactions = transactions;
        this.dialect = dialect;
        this.bell = bell;
        thread = new Thread(this, "events-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        while (!closed) {
            long rung = bell.count();
            try {
                if (!turn.take(this::step)) {
                    bell.await(rung, LOOK_AGAIN_MILLIS);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Handler {} will look again.", name, e);
                if (!paused()) {
                    return;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS / TRIES);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Handles at most one event of each district; true where there may be more. */
    private boolean step() {
        enrol();
        boolean more = false;
        for (var chain : sql(connection -> new Heads(connection, dialect).all()).entrySet()) {
            more |= Leases.during(() -> sql(connection ->
                    step(connection, chain.getKey(), chain.getValue().position())));
        }
        return more;
    }

    private void enrol() {
        if (!enrolled) {
            sql(connection -> {
                new Enrolment(connection, new Heads(connection, dialect)).enrol(name, fromBeginning);
                return null;
            });
            enrolled = true;
        }
    }

    private boolean step(Connection connection, String district, long head) throws SQLException {
        HandlerPlace place = new HandlerPlace(connection, name, district);
        long at = place.lock(dialect);
        if (closed || at >= head) {
            return false;
        }
        Window window = window(connection, district, at, head);
        LoggedEvent event = window.firstAfter(at);
        if (event == null) {
            place.move(window.upTo());
            return true;
        }
        if (hasFailedTooOften(event)) {
            place.setAside(event, "failed " + TRIES + " times");
            LOG.error("Event {} is set aside for handler {}.", event.id(), name);
        } else if (place.isSetAside(event.subject())) {
            place.setAside(event, "waits for an earlier event of its subject");
        } else {
            handle(event);
        }
        place.move(event.position());
        return true;
    }

    private Window window(Connection connection, String district, long at, long head) throws SQLException {
        Window read = windows.get(district);
        if (read == null || read.upTo() <= at) {
            long upTo = Math.min(head, at + WINDOW);
            read = new Window(upTo, new ArrayDeque<>(new Events(connection).ofTypes(district, at, upTo, types)));
            windows.put(district, read);
        }
        return read;
    }

    /**
     * Events that were read at once.
     *
     * @param upTo position of the last that was looked at
     */
    private record Window(long upTo, Deque<LoggedEvent> events) {
        /** Another node may have handled some of them meanwhile. */
        LoggedEvent firstAfter(long position) {
            while (!events.isEmpty() && events.peek().position() <= position) {
                events.remove();
            }
            return events.peek();
        }
    }

    /** Handles what was set aside, oldest first, each in a unit of its own; stops at the first that fails again. */
    int retry() {
        int done = 0;
        for (var chain : sql(connection -> new Heads(connection, dialect).all()).keySet()) {
            while (Leases.during(() -> sql(connection -> retryOldest(connection, chain)))) {
                done++;
            }
        }
        return done;
    }

    private boolean retryOldest(Connection connection, String district) throws SQLException {
        HandlerPlace place = new HandlerPlace(connection, name, district);
        place.lock(dialect);
        long oldest = place.oldestSetAside();
        if (oldest == 0) {
            return false;
        }
        for (LoggedEvent event : new Events(connection).ofTypes(district, oldest - 1, oldest, types)) {
            limited(event);
        }
        place.takeBack(oldest);
        return true;
    }

    private void handle(LoggedEvent event) {
        try {
            limited(event);
        } catch (RuntimeException e) {
            failures = failing != null && failing.id().equals(event.id()) ? failures + 1 : 1;
            failing = event;
            // what is told of a subject may change before the next try
            windows.clear();
            throw e;
        }
    }

    private void limited(LoggedEvent event) {
        transactions.timeLimit().during("Handler " + name + " at event " + event.id(), () -> handler.handle(event));
    }

    private boolean hasFailedTooOften(LoggedEvent event) {
        return failing != null && failing.id().equals(event.id()) && failures >= TRIES;
    }

    private interface SqlWork<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T sql(SqlWork<T> work) {
        return transactions.required(() -> {
            try {
                return work.with(transactions.connection());
            } catch (SQLException e) {
                throw new PersistenceException("handler " + name, e);
            }
        });
    }

    /** Returns when the event in hand has been handled. */
    @Override
    public void close() {
        closed = true;
        bell.ring();
        try {
            thread.join(HandOver.DRAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
