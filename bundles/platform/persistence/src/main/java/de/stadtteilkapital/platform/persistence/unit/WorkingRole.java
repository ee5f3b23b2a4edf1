package de.stadtteilkapital.platform.persistence.unit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** By what the role that works on PostgreSQL could lift guards after all, although another owns the schema. */
final class WorkingRole {
    private static final String OWNED_BY_OTHERS = "select 1 from (select relowner as owner from pg_class"
            + " where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')"
            + " union all select proowner from pg_proc where pronamespace = current_schema()::regnamespace) things"
            + " where pg_get_userbyid(owner) <> ?";
    private static final String MORE_THAN_ROWS = "select 1 from pg_class"
            + " where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')"
            + " and has_table_privilege(oid, 'truncate, trigger, references')";
    private static final String BECOMES_OWNER =
            "select 1 from pg_roles where rolname = ? and pg_has_role(current_user, oid, 'member')";
    private static final String ABOVE_ALL =
            "select 1 from pg_roles where rolname = current_user and (rolsuper or rolcreaterole)";

    private static final List<String> SENTENCES = List.of(
            "tables or functions of the schema belong to others than the owner",
            "the working role may truncate tables or set triggers on them",
            "the working role is a member of the owner",
            "the working role is a superuser or may make roles",
            "the working role may make tables of its own",
            "the working role may make temporary tables, which stand before those that guards look into");

    private static final String QUESTIONS = "select exists (" + OWNED_BY_OTHERS + "), exists (" + MORE_THAN_ROWS
            + "), exists (" + BECOMES_OWNER + "), exists (" + ABOVE_ALL + "),"
            + " has_schema_privilege(current_schema(), 'create')"
            + " or has_database_privilege(current_database(), 'create'),"
            + " has_database_privilege(current_database(), 'temporary')";

    private WorkingRole() {}

    /** @param connection the working role's */
    static List<String> complaints(Connection connection, String owner) throws SQLException {
        List<String> complaints = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(QUESTIONS)) {
            select.setString(1, owner);
            select.setString(2, owner);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                for (int i = 0; i < SENTENCES.size(); i++) {
                    if (row.getBoolean(i + 1)) {
                        complaints.add("Of the database's two roles: " + SENTENCES.get(i));
                    }
                }
            }
        }
        return complaints;
    }
}
