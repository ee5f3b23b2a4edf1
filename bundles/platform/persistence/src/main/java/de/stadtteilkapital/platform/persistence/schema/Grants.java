package de.stadtteilkapital.platform.persistence.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the role that works on PostgreSQL may, where another owns the schema: read and write rows, and nothing by which a
 * guard could be lifted or passed. A temporary table would stand before one that a guard looks into, so it may make none.
 */
final class Grants {
    private static final String ROWS = "select, insert, update, delete on ";

    private static final String NAMES = "select quote_ident(current_schema()), quote_ident(current_database()),"
            + " pg_has_role(current_user, (select nspowner from pg_namespace where nspname = current_schema()), 'usage'),"
            + " pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'usage'),"
            + " to_regclass('databasechangelog') is not null";

    private Grants() {}

    /** The role of a connection, as SQL writes it. */
    static String role(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select quote_ident(current_user)")) {
            row.next();
            return row.getString(1);
        }
    }

    /** In the transaction of the owner's connection; for tables that come later, too, by whatever they are made. */
    static void give(Connection owner, String role) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (String each : statements(statement, role)) {
                statement.execute(each);
            }
        }
    }

    private static List<String> statements(Statement statement, String role) throws SQLException {
        try (ResultSet row = statement.executeQuery(NAMES)) {
            row.next();
            String schema = row.getString(1);
            List<String> statements = new ArrayList<>(ofSchema(schema, role));
            if (row.getBoolean(3)) {
                statements.add("grant usage on schema " + schema + " to " + role);
                statements.add("revoke create on schema " + schema + " from public, " + role);
            }
            if (row.getBoolean(4)) {
                statements.add("revoke create, temporary on database " + row.getString(2) + " from public, " + role);
            }
            if (row.getBoolean(5)) {
                statements.add(
                        "revoke insert, update, delete on databasechangelog, databasechangeloglock from " + role);
            }
            return statements;
        }
    }

    private static List<String> ofSchema(String schema, String role) {
        return List.of(
                "grant " + ROWS + "all tables in schema " + schema + " to " + role,
                "revoke truncate, references, trigger on all tables in schema " + schema + " from public, " + role,
                "grant usage, select on all sequences in schema " + schema + " to " + role,
                "grant execute on all functions in schema " + schema + " to " + role,
                "alter default privileges in schema " + schema + " grant " + ROWS + "tables to " + role,
                "alter default privileges in schema " + schema + " grant usage, select on sequences to " + role);
    }
}
