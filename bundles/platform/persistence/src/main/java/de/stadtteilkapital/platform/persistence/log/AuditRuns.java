package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.HouseAudit.Run;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The rows of audits that were done. */
final class AuditRuns {
    private final Connection connection;
    private final Transactions transactions;

    AuditRuns(Connection connection, Transactions transactions) {
        this.connection = connection;
        this.transactions = transactions;
    }

    /** Two that end in the same moment get the same number, and one of them is repeated. */
    void keep(String district, Instant at, long position, long findings) throws SQLException {
        int number = number(district) + 1;
        try (PreparedStatement insert = connection.prepareStatement("insert into platform_audit_run"
                + " (district, run_number, ran_at, position, findings) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, district);
            insert.setInt(2, number);
            insert.setString(3, at.truncatedTo(ChronoUnit.MICROS).toString());
            insert.setLong(4, position);
            insert.setLong(5, findings);
            FirstInsert.execute(insert);
            transactions.wrote("platform_audit_run", district, number);
        }
    }

    private int number(String district) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select max(run_number) from platform_audit_run where district = ?")) {
            select.setString(1, district);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    Optional<Run> last(String district) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select ran_at, position, findings"
                + " from platform_audit_run where district = ? order by run_number desc")) {
            select.setMaxRows(1);
            select.setString(1, district);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Run(Instant.parse(rows.getString(1)), rows.getLong(2), rows.getLong(3)))
                        : Optional.empty();
            }
        }
    }
}
