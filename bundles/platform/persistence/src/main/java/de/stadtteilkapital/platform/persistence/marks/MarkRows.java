package de.stadtteilkapital.platform.persistence.marks;

import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The rows of {@code platform_daily_mark} for one purpose. */
final class MarkRows {
    /** Some ten megabytes of memory; of more the oldest are not known again. */
    static final int MOST = 50_000;

    private final Connection connection;
    private final String purpose;

    MarkRows(Connection connection, String purpose) {
        this.connection = connection;
        this.purpose = purpose;
    }

    /** The last day of each. */
    Map<String, LocalDate> since(LocalDate first) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select hash, marked_on from platform_daily_mark where purpose = ?"
                        + " and marked_on >= ? order by marked_on desc")) {
            select.setString(1, purpose);
            select.setDate(2, Date.valueOf(first));
            select.setMaxRows(MOST);
            Map<String, LocalDate> days = new HashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    days.put(rows.getString(1), rows.getDate(2).toLocalDate());
                }
            }
            return days;
        }
    }

    /** Of two that mark the same first, the second is repeated and finds it. */
    void mark(String hash, LocalDate today) throws SQLException {
        if (!update(hash, today)) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into platform_daily_mark (purpose, hash, marked_on) values (?, ?, ?)")) {
                insert.setString(1, purpose);
                insert.setString(2, hash);
                insert.setDate(3, Date.valueOf(today));
                FirstInsert.execute(insert);
            }
        }
    }

    private boolean update(String hash, LocalDate today) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update platform_daily_mark set marked_on = ? where purpose = ? and hash = ?")) {
            update.setDate(1, Date.valueOf(today));
            update.setString(2, purpose);
            update.setString(3, hash);
            return update.executeUpdate() > 0;
        }
    }

    void forgetBefore(LocalDate first) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from platform_daily_mark where purpose = ? and marked_on < ?")) {
            delete.setString(1, purpose);
            delete.setDate(2, Date.valueOf(first));
            delete.executeUpdate();
        }
    }
}
