package de.stadtteilkapital.platform.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL server for the whole run, with a database and a password of its own for every container. */
final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** What a container needs to connect. */
    record Account(String url, String user, String password) {}

    static Postgres start(Path directory) {
        try {
            return new Postgres(EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(true)
                    .setPort(FreePort.next())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who owns a database and who works in it, where these are two. */
    record Roles(Account owner, Account worker) {}

    Account freshDatabase() {
        String name = "kapital" + databases.incrementAndGet();
        execute("postgres", role(name), "create database " + name + " owner " + name);
        return account(name, name);
    }

    /** With an owner of its own, made as the README tells an administrator to. */
    Roles ownedDatabase() {
        String name = "kapital" + databases.incrementAndGet();
        String owner = name + "_owner";
        execute("postgres", role(name), role(owner), "create database " + name + " owner " + owner);
        execute(name, "alter schema public owner to " + owner);
        return new Roles(account(name, owner), account(name, name));
    }

    private static String role(String name) {
        return "create role " + name + " login password '" + name + "'";
    }

    private Account account(String database, String role) {
        return new Account("jdbc:postgresql://localhost:" + server.getPort() + "/" + database, role, role);
    }

    private void execute(String database, String... statements) {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the test", e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
