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
        return derby ? derby(statement) : postgres(statement);
    }

    /** What the triggers write is let stand for the time. */
    private static LiftedGuards derby(Statement statement) throws SQLException {
        statement.execute("alter table platform_refused drop constraint platform_refused_never");
        return new LiftedGuards(
                statement,
                List.of(
                        "delete from platform_refused",
                        "alter table platform_refused add constraint platform_refused_never check (attempt = '')"));
    }

    private static LiftedGuards postgres(Statement statement) throws SQLException {
        List<String> triggers = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("select c.relname, t.tgname from pg_trigger t"
                + " join pg_class c on c.oid = t.tgrelid where t.tgname like '%\\_guard'")) {
            while (rows.next()) {
                triggers.add("alter table " + rows.getString(1) + " %s trigger " + rows.getString(2));
            }
        }
        for (String trigger : triggers) {
            statement.execute(trigger.formatted("disable"));
        }
        return new LiftedGuards(
                statement,
                triggers.stream().map(trigger -> trigger.formatted("enable")).toList());
    }

    @Override
    public void close() throws SQLException {
        for (String each : back) {
            statement.execute(each);
        }
    }
}
