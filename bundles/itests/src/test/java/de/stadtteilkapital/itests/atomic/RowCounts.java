package de.stadtteilkapital.itests.atomic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * How many rows every table of the house has, but for what a login leaves (its mark of the day, and the key that hides it),
 * and for what follows earlier events in its own time: of whom it is watched whether they are to be told.
 */
final class RowCounts {
    private static final Set<String> OTHERS = Set.of("platform_daily_mark", "platform_key", "mail_watch");

    private RowCounts() {}

    static Map<String, Long> of(DataSource dataSource) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = dataSource.getConnection()) {
            try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                    if (!name.startsWith("databasechangelog") && !OTHERS.contains(name)) {
                        counts.put(name, count(connection, name));
                    }
                }
            }
        }
        return counts;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
