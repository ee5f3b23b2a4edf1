package de.stadtteilkapital.platform.persistence;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.persistence.log.Bell;
import de.stadtteilkapital.platform.persistence.log.JdbcEventLog;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** A Derby in memory with the platform's tables and services, for tests without a container. */
public final class MemoryDatabase {
    public static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456Z");

    public final UnitTransactions transactions;
    public final Schema schema;
    public final Bell bell = new Bell();
    public final JdbcEventLog events;

    public MemoryDatabase() {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:" + UUID.randomUUID());
        source.setCreateDatabase("create");
        transactions = new UnitTransactions(source);
        schema = new Schema(source);
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
