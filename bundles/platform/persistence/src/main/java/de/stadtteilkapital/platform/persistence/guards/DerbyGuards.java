package de.stadtteilkapital.platform.persistence.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A trigger of Derby can't raise an error of its own; it violates a check instead. Each names the columns it looks at: where
 * a trigger fires for an update of several rows, Derby 10.16 leaves out the checks of their table.
 */
final class DerbyGuards implements GuardSql {
    private static final String TRIGGERS =
            "select triggername, state || event || firingtime, whenclausetext, triggerdefinition from sys.systriggers where triggername like ?"
                    + " escape '!'";

    private static final String CHECK = "select count(*) from sys.sysconstraints c join sys.systables t"
            + " on t.tableid = c.tableid join sys.syschecks k on k.constraintid = c.constraintid"
            + " where t.tablename = 'PLATFORM_REFUSED' and c.state = 'E'"
            + " and cast(k.checkdefinition as varchar(200)) = '(attempt = '''')'";

    /** A trigger without its name. */
    private record Trigger(String head, String when, String action) {
        /** As the catalogue says it: I, U or D. */
        String event() {
            return head.substring("after ".length(), "after ".length() + 1).toUpperCase(Locale.ROOT);
        }
    }

    @Override
    public List<String> up(String table, List<Guard> guards, Columns columns) {
        List<String> statements = new ArrayList<>();
        triggers(table, guards, columns)
                .forEach((name, trigger) -> statements.add("create trigger " + name + " " + trigger.head() + " when ("
                        + trigger.when() + ") " + trigger.action()));
        return statements;
    }

    @Override
    public Set<String> names(String table, List<Guard> guards, Columns columns) {
        return triggers(table, guards, columns).keySet();
    }

    @Override
    public Set<String> onTable(Connection connection, String table) throws SQLException {
        Set<String> names = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement("select g.triggername from sys.systriggers g"
                + " join sys.systables t on t.tableid = g.tableid where t.tablename = ?")) {
            select.setString(1, table.toUpperCase(Locale.ROOT));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private static Map<String, Trigger> triggers(String table, List<Guard> guards, Columns columns) {
        Map<String, Trigger> made = new LinkedHashMap<>();
        for (Guard guard : guards) {
            if (guard.isOfNewRows()) {
                add(
                        made,
                        table,
                        "after insert on " + table + " referencing new as became for each row",
                        guard.condition());
                continue;
            }
            List<String> compared = columns.of(guard).stream()
                    .filter(column -> !columns.large().contains(column))
                    .toList();
            List<String> large =
                    columns.of(guard).stream().filter(columns.large()::contains).toList();
            if (!compared.isEmpty()) {
                String changed =
                        compared.stream().map(DerbyGuards::differs).collect(Collectors.joining(" or ", "(", ")"));
                add(
                        made,
                        table,
                        "after update of " + String.join(", ", compared) + " on " + table
                                + " referencing old as was new as became for each row",
                        guard.condition() + " and " + changed);
            }
            if (!large.isEmpty()) {
                add(
                        made,
                        table,
                        "after update of " + String.join(", ", large) + " on " + table
                                + " referencing old as was for each row",
                        guard.condition());
            }
            if (guard.keepsRows()) {
                add(
                        made,
                        table,
                        "after delete on " + table + " referencing old as was for each row",
                        guard.condition());
            }
        }
        return made;
    }

    private static void add(Map<String, Trigger> made, String table, String head, String when) {
        String name = table + "_guard_" + (made.size() + 1);
        made.put(name, new Trigger(head, when, "insert into platform_refused (attempt) values ('" + table + "')"));
    }

    private static String differs(String column) {
        String was = "was." + column;
        String became = "became." + column;
        return was + " <> " + became + " or " + was + " is null and " + became + " is not null or " + was
                + " is not null and " + became + " is null";
    }

    @Override
    public List<String> down(Connection connection, String unit) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String name : standing(connection, unit.toUpperCase(Locale.ROOT) + "!_%!_GUARD!_%")
                .keySet()) {
            statements.add("drop trigger " + name);
        }
        return statements;
    }

    @Override
    public List<String> wrong(Connection connection, String table, List<Guard> guards, Columns columns)
            throws SQLException {
        List<String> wrong = new ArrayList<>();
        Map<String, String> standing =
                standing(connection, table.toUpperCase(Locale.ROOT).replace("_", "!_") + "!_GUARD!_%");
        triggers(table, guards, columns).forEach((name, trigger) -> {
            String there = standing.get(name);
            if (there == null) {
                wrong.add(name + " is missing");
            } else if (!there.equals(plain("E" + trigger.event() + "A" + trigger.when() + trigger.action()))) {
                wrong.add(name + " is another");
            }
        });
        try (PreparedStatement select = connection.prepareStatement(CHECK);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            if (rows.getInt(1) == 0) {
                wrong.add("the check that refuses is missing");
            }
        }
        return wrong;
    }

    private static Map<String, String> standing(Connection connection, String names) throws SQLException {
        Map<String, String> standing = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(TRIGGERS)) {
            select.setString(1, names);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    standing.put(
                            rows.getString(1).toLowerCase(Locale.ROOT),
                            plain(rows.getString(2) + rows.getString(3) + rows.getString(4)));
                }
            }
        }
        return standing;
    }

    /** Derby writes out the schema and the quotes that were left out. */
    private static String plain(String sql) {
        return sql.replaceAll("\"[A-Z_]+\"\\.(?=\")", "").replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
