package de.stadtteilkapital.platform.testing.inside;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Executes statements in one transaction on the platform's data source; a refusal returns as text, state and code. */
final class Statements implements Function<Object[][], Object> {

    private static final String DATA_SOURCE = "(dataSourceName=stadtteilkapital)";

    private final ServiceTracker<DataSource, DataSource> dataSource;

    Statements(BundleContext context) {
        this.dataSource = Services.track(context, DataSource.class, DATA_SOURCE);
    }

    @Override
    public Object apply(Object[][] statements) {
        try (Connection connection =
                Services.await(dataSource, DataSource.class).getConnection()) {
            return inTransaction(connection, statements);
        } catch (SQLException e) {
            return new Object[] {e.getMessage(), e.getSQLState(), e.getErrorCode()};
        }
    }

    private static Object inTransaction(Connection connection, Object[][] statements) throws SQLException {
        connection.setAutoCommit(false);
        try {
            List<Object> results = new ArrayList<>();
            for (Object[] statement : statements) {
                results.add(execute(connection, statement));
            }
            connection.commit();
            return results;
        } catch (SQLException e) {
            connection.rollback();
            // Derby forgets to count down when a trigger fails, and gives up at the sixteenth
            connection.abort(Runnable::run);
            throw e;
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    private static Object execute(Connection connection, Object[] sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement((String) sql[0])) {
            for (int i = 1; i < sql.length; i++) {
                statement.setObject(i, sql[i]);
            }
            return statement.execute() ? rows(statement) : (Object) statement.getUpdateCount();
        }
    }

    private static List<Map<String, Object>> rows(PreparedStatement statement) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (ResultSet result = statement.getResultSet()) {
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(
                            result.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT),
                            portable(result.getObject(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static Object portable(Object value) throws SQLException {
        if (value instanceof Clob clob) {
            return clob.getSubString(1, Math.toIntExact(clob.length()));
        }
        if (value instanceof Blob blob) {
            return blob.getBytes(1, Math.toIntExact(blob.length()));
        }
        boolean known = value == null || value.getClass().getClassLoader() == null || isJdbcTime(value);
        return known ? value : value.toString();
    }

    private static boolean isJdbcTime(Object value) {
        return value.getClass().getName().startsWith("java.sql.");
    }
}
