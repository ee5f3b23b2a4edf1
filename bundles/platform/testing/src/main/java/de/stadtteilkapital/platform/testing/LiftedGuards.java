package de.stadtteilkapital.platform.testing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Lets a test take rows away, or falsify them, that the database keeps; whoever does so otherwise is found by the audit. */
final class LiftedGuards implements AutoCloseable {
    private static final String DERBY = "Apache Derby";

    private final Statement statement;
    private final List<String> back;

    private LiftedGuards(Statement statement, List<String> back) {
        this.statement = statement;
        this.back = back;
    }

    static LiftedGuards of(Statement statement) throws SQLException {
        boolean derby = DERBY.equals(statement.getConnection().getMetaData().getDatabaseProductName());
        GuardSwitch guards = derby ? GuardSwitch.DERBY : postgresql(statement);
        for (String each : guards.off()) {
            statement.execute(each);
        }
        return new LiftedGuards(statement, guards.on());
    }

    private static GuardSwitch postgresql(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(GuardSwitch.GUARDED_TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return GuardSwitch.postgresql(tables);
    }

    @Override
    public void close() throws SQLException {
        for (String each : back) {
            statement.execute(each);
        }
    }
}
