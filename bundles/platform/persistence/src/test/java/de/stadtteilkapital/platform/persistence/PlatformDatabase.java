package de.stadtteilkapital.platform.persistence;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.persistence.log.CommitSignal;
import de.stadtteilkapital.platform.persistence.log.JdbcEventLog;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.DatabaseOwner;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** An empty database with the platform's tables and services, for tests without a container. */
public final class PlatformDatabase {
    /** All tests of state run on each. */
    public enum Kind {
        DERBY {
            @Override
            DataSource empty() {
                EmbeddedDataSource derby = new EmbeddedDataSource();
                derby.setDatabaseName("memory:" + UUID.randomUUID());
                derby.setCreateDatabase("create");
                return derby;
            }
        },
        POSTGRESQL {
            @Override
            DataSource empty() {
                return Postgres.SERVER.getDatabase("postgres", Postgres.freshDatabase());
            }
        };

        abstract DataSource empty();
    }

    /** One server for the run, started with its first use. */
    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory("target/postgres")
                        .setCleanDataDirectory(true)
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String freshDatabase() {
            String name = "platform_" + UUID.randomUUID().toString().replace('-', '_');
            try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(name, e);
            }
            return name;
        }
    }

    /** Its server, for whoever needs roles and a database of their own. */
    public static EmbeddedPostgres postgres() {
        return Postgres.SERVER;
    }

    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456Z");

    public final DataSource source;
    public final UnitTransactions transactions;
    public final Schema schema;
    public final CommitSignal bell = new CommitSignal();
    public final JdbcEventLog events;

    public PlatformDatabase(Kind kind) {
        this(kind.empty());
    }

    private PlatformDatabase(DataSource source) {
        this(source, DatabaseOwner.sameAs(source));
    }

    /** Where another role may own the schema. */
    public PlatformDatabase(DataSource source, DatabaseOwner owner) {
        this.source = source;
        transactions = new UnitTransactions(source, 20, 60);
        schema = new Schema(source, owner);
        events = new JdbcEventLog(transactions, schema, new FixedClock(), bell);
    }

    public void execute(String sql) {
        transactions.run(() -> {
            try (Statement statement = transactions.connection().createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    public long count(String table) {
        return transactions.required(() -> {
            try (PreparedStatement select =
                            transactions.connection().prepareStatement("select count(*) from " + table);
                    ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException(table, e);
            }
        });
    }

    private static final class FixedClock implements BusinessClock {
        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }
    }
}
