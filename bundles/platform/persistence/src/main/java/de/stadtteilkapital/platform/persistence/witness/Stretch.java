package de.stadtteilkapital.platform.persistence.witness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A part of a district's chain, and what stands beside it. */
public record Stretch(Connection connection, String district, long after, long upTo) {
    /** What is done with a row. */
    public interface Work {
        void with(ResultSet row) throws SQLException;
    }

    /** @param sql ends with district, position after, and position up to as its parameters, in this order */
    public void each(String sql, Work work) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, district);
            select.setLong(2, after);
            select.setLong(3, upTo);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    work.with(rows);
                }
            }
        }
    }
}
