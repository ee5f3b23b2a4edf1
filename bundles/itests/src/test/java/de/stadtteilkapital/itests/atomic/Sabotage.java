package de.stadtteilkapital.itests.atomic;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Lets the second room of an act fail until it is closed. */
final class Sabotage implements AutoCloseable {
    private final AutoCloseable undo;

    private Sabotage(AutoCloseable undo) {
        this.undo = undo;
    }

    /**
     * Begins to make a table fail.
     *
     * @param table of the second room: by constraint no row with a new id is let in
     * @param failing makes a service of the second room throw
     */
    static Sabotage of(AtomicActs.Fault fault, DataSource dataSource, String table, Supplier<AutoCloseable> failing)
            throws SQLException {
        return switch (fault) {
            case EXCEPTION -> new Sabotage(failing.get());
            case CONSTRAINT_AT_FLUSH -> closeTable(dataSource, table, "");
            case CONSTRAINT_AT_COMMIT -> closeTable(dataSource, table, " deferrable initially deferred");
        };
    }

    private static Sabotage closeTable(DataSource dataSource, String table, String when) throws SQLException {
        execute(
                dataSource,
                "create table sabotage_known (id varchar(36) not null primary key)",
                "insert into sabotage_known select id from " + table,
                "alter table " + table + " add constraint sabotage foreign key (id) references sabotage_known (id)"
                        + when);
        return new Sabotage(() ->
                execute(dataSource, "alter table " + table + " drop constraint sabotage", "drop table sabotage_known"));
    }

    private static void execute(DataSource dataSource, String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws Exception {
        undo.close();
    }
}
