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

    Account freshDatabase() {
        String name = "kapital" + databases.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password '" + name + "'");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the test", e);
        }
        return new Account("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, name, name);
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
