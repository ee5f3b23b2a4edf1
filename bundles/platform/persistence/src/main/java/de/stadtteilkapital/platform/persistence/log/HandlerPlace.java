package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.schema.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How far one handler has come in one district, what it has handled and what is set aside for it. */
final class HandlerPlace {
    private static final int LONGEST_REASON = 400;

    private final Connection connection;
    private final String handler;
    private final String district;

    HandlerPlace(Connection connection, String handler, String district) {
        this.connection = connection;
        this.handler = handler;
        this.district = district;
    }

    /** Locks the place until the commit, so that of two nodes one handles; in a new district it begins at the beginning. */
    long lock(Dialect dialect) throws SQLException {
        String sql = "select position from platform_handler where handler = ? and district = ?" + dialect.lock();
        try (PreparedStatement select = prepare(sql);
                ResultSet rows = select.executeQuery()) {
            if (rows.next()) {
                return rows.getLong(1);
            }
        }
        try (PreparedStatement insert =
                prepare("insert into platform_handler (handler, district, position) values (?, ?, 0)")) {
            FirstInsert.execute(insert);
        }
        return 0;
    }

    void move(long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update platform_handler set position = ? where handler = ? and district = ?")) {
            update.setLong(1, position);
            update.setString(2, handler);
            update.setString(3, district);
            update.executeUpdate();
        }
    }

    /** Whether an earlier event of the subject waits for an operator. */
    boolean isSetAside(String subject) throws SQLException {
        try (PreparedStatement select =
                prepare("select 1 from platform_event_aside where handler = ? and district = ? and subject = ?")) {
            select.setString(3, subject);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    void setAside(LoggedEvent event, String reason) throws SQLException {
        try (PreparedStatement insert = prepare("insert into platform_event_aside"
                + " (handler, district, position, subject, reason) values (?, ?, ?, ?, ?)")) {
            insert.setLong(3, event.position());
            insert.setString(4, event.subject());
            insert.setString(5, reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
            insert.executeUpdate();
        }
    }

    /** Position of the oldest event that is set aside, 0 for none. */
    long oldestSetAside() throws SQLException {
        try (PreparedStatement select =
                        prepare("select min(position) from platform_event_aside where handler = ? and district = ?");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void takeBack(long position) throws SQLException {
        try (PreparedStatement delete =
                prepare("delete from platform_event_aside where handler = ? and district = ? and position = ?")) {
            delete.setLong(3, position);
            delete.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, handler);
        statement.setString(2, district);
        return statement;
    }
}
