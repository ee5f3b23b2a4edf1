package de.stadtteilkapital.platform.persistence.schema;

import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import de.stadtteilkapital.platform.persistence.unit.DatabaseOwner;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** A PostgreSQL database with a role that owns and one that works, made as the README tells an administrator to. */
record TwoRoles(String database, String owner, String worker) {
    static TwoRoles fresh() throws SQLException {
        TwoRoles roles = made();
        roles.asAdministrator("postgres", "create database " + roles.database + " owner " + roles.owner);
        roles.asAdministrator(roles.database, "alter schema public owner to " + roles.owner);
        return roles;
    }

    /** As an installation of one role has it. */
    static TwoRoles ownedByTheWorker() throws SQLException {
        TwoRoles roles = made();
        roles.asAdministrator("postgres", "create database " + roles.database + " owner " + roles.worker);
        return roles;
    }

    private static TwoRoles made() throws SQLException {
        String name = "two_" + UUID.randomUUID().toString().replace('-', '_');
        TwoRoles roles = new TwoRoles(name, name + "_owner", name + "_work");
        roles.asAdministrator("postgres", "create role " + roles.owner + " login password 'own'");
        roles.asAdministrator("postgres", "create role " + roles.worker + " login password 'work'");
        return roles;
    }

    /** What the README tells an administrator to do once, with the node stopped. */
    void giveToTheOwner() throws SQLException {
        asAdministrator(database, "reassign owned by " + worker + " to " + owner);
        asAdministrator(database, "alter schema public owner to " + owner);
    }

    DataSource owning() {
        return PlatformDatabase.postgres().getDatabase(owner, database);
    }

    DataSource working() {
        return PlatformDatabase.postgres().getDatabase(worker, database);
    }

    PlatformDatabase platform() {
        DataSource working = working();
        return new PlatformDatabase(working, DatabaseOwner.apart(working, owning(), owner));
    }

    void asAdministrator(String where, String sql) throws SQLException {
        execute(PlatformDatabase.postgres().getDatabase("postgres", where), sql);
    }

    static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
