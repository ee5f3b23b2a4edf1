package de.stadtteilkapital.platform.persistence.jobs;

import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.schema.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** When one job is due; moments in milliseconds. */
final class JobRow {
    private final Connection connection;
    private final String job;

    JobRow(Connection connection, String job) {
        this.connection = connection;
        this.job = job;
    }

    /** Locks the row until the commit, so that of two nodes one runs; a new job is due at once. */
    Instant lock(Dialect dialect) throws SQLException {
        String sql = "select due_at from platform_job where job = ?" + dialect.lock();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, job);
            try (ResultSet rows = select.executeQuery()) {
                if (rows.next()) {
                    return Instant.ofEpochMilli(rows.getLong(1));
                }
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into platform_job (job, due_at) values (?, 0)")) {
            insert.setString(1, job);
            FirstInsert.execute(insert);
        }
        return Instant.EPOCH;
    }

    void dueNext(Instant due, Instant ran) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update platform_job set due_at = ?, ran_at = ? where job = ?")) {
            update.setLong(1, due.toEpochMilli());
            update.setLong(2, ran.toEpochMilli());
            update.setString(3, job);
            update.executeUpdate();
        }
    }
}
