package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.schema.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/** The head row of each district's chain: its last position and digest. */
final class Heads {
    /** Where a chain stands. */
    record Head(long position, String digest) {}

    private final Connection connection;
    private final Dialect dialect;

    Heads(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** All heads as committed, by district. */
    SortedMap<String, Head> all() throws SQLException {
        SortedMap<String, Head> heads = new TreeMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select district, position, digest from platform_event_head");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                heads.put(rows.getString(1), new Head(rows.getLong(2), rows.getString(3)));
            }
        }
        return heads;
    }

    /** Locks a district's head until the commit; a district's first writer makes it. */
    Head lock(String district) throws SQLException {
        Head head = select(district);
        if (head == null) {
            insert(district);
            head = select(district);
        }
        return head;
    }

    void move(String district, Head head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update platform_event_head set position = ?, digest = ? where district = ?")) {
            update.setLong(1, head.position());
            update.setString(2, head.digest());
            update.setString(3, district);
            update.executeUpdate();
        }
    }

    private Head select(String district) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select position, digest from platform_event_head where district = ?" + dialect.lock())) {
            select.setString(1, district);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? new Head(rows.getLong(1), rows.getString(2)) : null;
            }
        }
    }

    private void insert(String district) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform_event_head (district, position, digest) values (?, 0, ?)")) {
            insert.setString(1, district);
            insert.setString(2, Chain.START);
            FirstInsert.execute(insert);
        }
    }
}
