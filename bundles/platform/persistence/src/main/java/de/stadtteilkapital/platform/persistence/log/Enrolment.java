package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Notes the name of a handler once and for all. A new one begins at the present of each district that there is, unless it
 * asks for the past; in a district that comes later it begins at the beginning, since it was there before.
 */
final class Enrolment {
    private final Connection connection;
    private final Heads heads;

    Enrolment(Connection connection, Heads heads) {
        this.connection = connection;
        this.heads = heads;
    }

    /** In one unit of work, so that of two nodes that start at once only one says where the handler begins. */
    void enrol(String handler, boolean fromBeginning) throws SQLException {
        if (isKnown(handler)) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into platform_handler_name (handler) values (?)")) {
            insert.setString(1, handler);
            FirstInsert.execute(insert);
        }
        if (!fromBeginning) {
            beginAtThePresent(handler);
        }
    }

    private boolean isKnown(String handler) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select 1 from platform_handler_name where handler = ?")) {
            select.setString(1, handler);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void beginAtThePresent(String handler) throws SQLException {
        for (var chain : heads.all().entrySet()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into platform_handler (handler, district, position) values (?, ?, ?)")) {
                insert.setString(1, handler);
                insert.setString(2, chain.getKey());
                insert.setLong(3, chain.getValue().position());
                FirstInsert.execute(insert);
            }
        }
    }
}
