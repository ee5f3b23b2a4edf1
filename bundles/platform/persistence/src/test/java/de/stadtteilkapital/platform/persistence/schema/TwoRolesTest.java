package de.stadtteilkapital.platform.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import de.stadtteilkapital.platform.persistence.unit.DatabaseOwner;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On PostgreSQL one role owns tables and guards and another works: the second can do all acts and lift no guard. */
class TwoRolesTest {
    /** What PostgreSQL says to whoever is not allowed something. */
    private static final String NOT_ALLOWED = "42501";

    private static final String ROOM = """
            --liquibase formatted sql
            --changeset room:1
            create table room_paper (id serial not null primary key, text varchar(10) not null);
            """;
    private static final String GUARDS = "room_paper: text\n";

    @TempDir
    private Path folder;

    private static void append(PlatformDatabase database) {
        database.transactions.run(() -> database.events.append(
                Caller.house("test", "hamm-norden"),
                new DomainEvent("test.opened", "one", "hamm-norden", null, Map.of(), Set.of())));
    }

    @Test
    void theWorkingRoleDoesActs() throws SQLException {
        PlatformDatabase database = TwoRoles.fresh().platform();
        append(database);
        assertThat(database.count("platform_event")).isEqualTo(1);
        assertThat(wrongGuards(database)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table room_paper disable trigger room_paper_guard",
                "alter table room_paper disable trigger all",
                "drop trigger room_paper_guard on room_paper",
                "drop function room_paper_guard() cascade",
                "create or replace function room_paper_guard() returns trigger language plpgsql"
                        + " as 'begin return new; end'",
                "create trigger mine before update on room_paper for each row execute function room_paper_guard()",
                "truncate room_paper",
                "alter table room_paper add column more integer",
                "alter table room_paper owner to current_user",
                "drop table room_paper",
                "create table mine (id integer)",
                "create schema mine",
                "create temporary table platform_purge (table_name text, row_key text)",
                "set session_replication_role = replica",
                "alter table platform_event disable trigger all",
                "update databasechangelog set md5sum = ''",
            })
    void theWorkingRoleLiftsNoGuard(String sql) throws SQLException, IOException {
        TwoRoles roles = TwoRoles.fresh();
        PlatformDatabase database = roles.platform();
        database.schema.migrate("room", room());
        DataSource working = roles.working();
        assertThatThrownBy(() -> TwoRoles.execute(working, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED));
        assertThat(wrongGuards(database)).isEmpty();
    }

    @Test
    void itsRowsAreWrittenAndGuarded() throws SQLException, IOException {
        TwoRoles roles = TwoRoles.fresh();
        roles.platform().schema.migrate("room", room());
        DataSource working = roles.working();
        TwoRoles.execute(working, "insert into room_paper (text) values ('one')");
        assertThatThrownBy(() -> TwoRoles.execute(working, "update room_paper set text = 'two'"))
                .hasMessageContaining("room_paper keeps what it says");
    }

    @Test
    void whatAStrangerMakesAsTheOwnerCanBeWorkedOn() throws SQLException {
        TwoRoles roles = TwoRoles.fresh();
        roles.platform();
        TwoRoles.execute(roles.owning(), "create table stranger (id serial primary key, text varchar(10))");
        TwoRoles.execute(roles.working(), "insert into stranger (text) values ('one')");
        assertThatThrownBy(() -> TwoRoles.execute(roles.working(), "truncate stranger"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void anInstallationOfOneRoleIsGivenAnOwnerLater() throws SQLException {
        TwoRoles roles = TwoRoles.ownedByTheWorker();
        PlatformDatabase before = new PlatformDatabase(roles.working(), DatabaseOwner.sameAs(roles.working()));
        append(before);
        roles.giveToTheOwner();
        PlatformDatabase after = roles.platform();
        append(after);
        assertThat(after.count("platform_event")).isEqualTo(2);
        assertThat(apart(roles).complaints()).isEmpty();
        assertThatThrownBy(() -> TwoRoles.execute(roles.working(), "alter table platform_event disable trigger all"))
                .hasMessageContaining("must be owner");
    }

    @Test
    void whoHasNotGivenTheTablesToTheOwnerIsTold() throws SQLException {
        TwoRoles roles = TwoRoles.ownedByTheWorker();
        new PlatformDatabase(roles.working(), DatabaseOwner.sameAs(roles.working()));
        assertThat(apart(roles).complaints())
                .contains(
                        "Of the database's two roles: tables or functions of the schema belong to others than the owner",
                        "Of the database's two roles: the working role may make tables of its own");
    }

    @Test
    void aWorkingRoleThatCanBecomeTheOwnerIsTold() throws SQLException {
        TwoRoles roles = TwoRoles.fresh();
        roles.platform();
        assertThat(apart(roles).complaints()).isEmpty();
        roles.asAdministrator("postgres", "grant " + roles.owner() + " to " + roles.worker());
        assertThat(apart(roles).complaints())
                .contains("Of the database's two roles: the working role is a member of the owner");
    }

    @Test
    void anOwnerThatCannotConnectIsToldAndTheWorkGoesOn() throws SQLException {
        TwoRoles roles = TwoRoles.fresh();
        roles.platform();
        roles.asAdministrator("postgres", "alter role " + roles.owner() + " nologin");
        PlatformDatabase again = roles.platform();
        assertThatCode(() -> append(again)).doesNotThrowAnyException();
        assertThat(apart(roles).complaints())
                .singleElement()
                .asString()
                .startsWith("The owner of the schema, " + roles.owner()
                        + " (owner.user in etc/de.stadtteilkapital.persistence.cfg), can't connect: ");
    }

    private static DatabaseOwner apart(TwoRoles roles) {
        return DatabaseOwner.apart(roles.working(), roles.owning(), roles.owner());
    }

    private static List<String> wrongGuards(PlatformDatabase database) throws SQLException {
        try (Connection connection = database.source.getConnection()) {
            return database.schema.wrongGuards(connection);
        }
    }

    private ClassLoader room() throws IOException {
        Path schema = folder.resolve("schema");
        Files.createDirectories(schema);
        Files.writeString(schema.resolve("room.sql"), ROOM);
        Files.writeString(schema.resolve("room.guards"), GUARDS);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()});
    }
}
