package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Inside a unit of work its one connection, outside a plain one of the pool. */
final class UnitDataSource implements DataSource {
    private final DataSource pool;
    private final ThreadLocal<Unit> current;

    UnitDataSource(DataSource pool, ThreadLocal<Unit> current) {
        this.pool = requireNonNull(pool);
        this.current = requireNonNull(current);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Unit unit = current.get();
        return unit == null ? pool.getConnection() : unit.connection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
