package de.stadtteilkapital.platform.persistence.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One function and two triggers for each guarded table. */
final class PostgresGuards implements GuardSql {
    private static final String FUNCTION_OF = "_guard";
    private static final String TRIGGERS = "select t.tgname, t.tgenabled, pg_get_triggerdef(t.oid), p.prosrc"
            + " from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid"
            + " where not t.tgisinternal and c.relname = ? and c.relnamespace = current_schema()::regnamespace";

    private static final String FUNCTIONS =
            "select proname from pg_proc where proname like ?" + " and pronamespace = current_schema()::regnamespace";

    private record Trigger(String enabled, String definition, String source) {}

    @Override
    public List<String> up(String table, List<Guard> guards, Columns columns) {
        String function = table + FUNCTION_OF;
        List<String> statements = new ArrayList<>();
        statements.add("create function " + function + "() returns trigger language plpgsql as $guard$"
                + body(table, guards, columns) + "$guard$");
        definitions(table)
                .forEach((name, what) -> statements.add("create trigger " + name + " " + what + " on " + table
                        + each(name, table) + " execute function " + function + "()"));
        return statements;
    }

    @Override
    public Set<String> names(String table, List<Guard> guards, Columns columns) {
        return definitions(table).keySet();
    }

    @Override
    public Set<String> onTable(Connection connection, String table) throws SQLException {
        return standing(connection, table).keySet();
    }

    private static Map<String, String> definitions(String table) {
        Map<String, String> definitions = new LinkedHashMap<>();
        definitions.put(table + "_guard", "before insert or delete or update");
        definitions.put(table + "_guard_all", "before truncate");
        return definitions;
    }

    private static String each(String name, String table) {
        return name.equals(table + "_guard") ? " for each row" : " for each statement";
    }

    private static String body(String table, List<Guard> guards, Columns columns) {
        String deleted = guards.stream()
                .filter(Guard::keepsRows)
                .map(guard -> "(" + plain(guard) + ")")
                .collect(Collectors.joining(" or "));
        String added = guards.stream()
                .filter(Guard::isOfNewRows)
                .map(PostgresGuards::plain)
                .collect(Collectors.joining(" or "));
        String updated = guards.stream()
                .filter(guard -> !guard.isOfNewRows())
                .map(guard -> "(" + plain(guard) + " and " + changed(guard, columns) + ")")
                .collect(Collectors.joining(" or "));
        String refuse =
                " raise exception '" + table + " keeps what it says' using errcode = 'check_violation'; end if;";
        return " begin if tg_op = 'TRUNCATE' then" + refuse
                + (deleted.isEmpty() ? "" : " if tg_op = 'DELETE' then if " + deleted + " then" + refuse + " end if;")
                + " if tg_op = 'DELETE' then return old; end if;"
                + (added.isEmpty() ? "" : " if tg_op = 'INSERT' then if " + added + " then" + refuse + " end if;")
                + " if tg_op = 'INSERT' then return new; end if;"
                + " if " + updated + " then" + refuse
                + " return new; end ";
    }

    private static String plain(Guard guard) {
        return guard.condition().replace("was.", "old.").replace("became.", "new.");
    }

    private static String changed(Guard guard, Columns columns) {
        return columns.of(guard).stream()
                .map(column -> "old." + column + " is distinct from new." + column)
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    @Override
    public List<String> down(Connection connection, String unit) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(FUNCTIONS)) {
            select.setString(1, unit + "\\_%\\_guard");
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    statements.add("drop function " + rows.getString(1) + "() cascade");
                }
            }
        }
        return statements;
    }

    @Override
    public List<String> wrong(Connection connection, String table, List<Guard> guards, Columns columns)
            throws SQLException {
        List<String> wrong = new ArrayList<>();
        Map<String, Trigger> standing = standing(connection, table);
        String body = body(table, guards, columns);
        definitions(table).forEach((name, what) -> {
            Trigger there = standing.get(name);
            if (there == null) {
                wrong.add(name + " is missing");
            } else if (!isAsMade(there, name, what, table, body)) {
                wrong.add(name + " is another");
            }
        });
        return wrong;
    }

    private static boolean isAsMade(Trigger there, String name, String what, String table, String body) {
        String definition = there.definition()
                .toLowerCase(Locale.ROOT)
                .replaceFirst(" on [a-z_0-9]+\\.", " on ")
                .replaceFirst("execute function [a-z_0-9]+\\.", "execute function ");
        String made = "create trigger " + name + " " + what + " on " + table + each(name, table) + " execute function "
                + table + FUNCTION_OF + "()";
        return "O".equals(there.enabled()) && made.equals(definition) && body.equals(there.source());
    }

    private static Map<String, Trigger> standing(Connection connection, String table) throws SQLException {
        Map<String, Trigger> standing = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(TRIGGERS)) {
            select.setString(1, table);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    standing.put(
                            rows.getString(1), new Trigger(rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return standing;
    }
}
