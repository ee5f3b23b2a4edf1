package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The pool of connections as it is at the moment: a service as soon as the database has answered, which stays the same
 * when the pool is made anew with other settings. Who asks between two pools waits for the second, but not where the
 * whole process ends.
 */
public final class DatabasePool implements DataSource {
    /** The end of the process wakes nobody. */
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private static final String NO_CONNECTION = "08001";

    private final Duration patience;
    private final BooleanSupplier ending;
    private DataSource current;

    /** @param ending whether no other pool will come */
    DatabasePool(Duration patience, BooleanSupplier ending) {
        this.patience = requireNonNull(patience);
        this.ending = requireNonNull(ending);
    }

    synchronized void use(DataSource pool) {
        current = requireNonNull(pool);
        notifyAll();
    }

    synchronized void leave(DataSource pool) {
        if (current == pool) {
            current = null;
            notifyAll();
        }
    }

    private synchronized DataSource current() throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toNanos();
                current == null && left > 0 && !ending.getAsBoolean();
                left = end - System.nanoTime()) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, LOOK_AGAIN_NANOS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLTransientConnectionException("interrupted", NO_CONNECTION, e);
            }
        }
        if (current == null) {
            throw new SQLTransientConnectionException(
                    "no data source; see etc/org.ops4j.datasource-stadtteilkapital.cfg", NO_CONNECTION);
        }
        return current;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return current().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return current().getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return current().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        current().setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        current().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return current().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return current().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return current().isWrapperFor(type);
    }
}
