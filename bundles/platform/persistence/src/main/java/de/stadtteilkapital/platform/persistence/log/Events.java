package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The rows of the event log; scans are bounded by positions, so that no plan can read the whole table. */
final class Events {
    private final Connection connection;

    Events(Connection connection) {
        this.connection = connection;
    }

    void insert(DomainEvent event, LoggedEvent logged, String body, String digest) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("insert into platform_event"
                + " (district, position, id, type, subject, application, body, digest)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            row.setString(1, logged.district());
            row.setLong(2, logged.position());
            row.setString(3, logged.id());
            row.setString(4, logged.type());
            row.setString(5, logged.subject());
            row.setString(6, logged.application());
            row.setString(7, body);
            row.setString(8, digest);
            row.executeUpdate();
        }
        try (PreparedStatement row = connection.prepareStatement(
                "insert into platform_event_audience (district, position, tag) values (?, ?, ?)")) {
            for (Audience audience : event.audience()) {
                row.setString(1, logged.district());
                row.setLong(2, logged.position());
                row.setString(3, audience.tag());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    void insertParticulars(String event, String salt, String body) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into platform_event_particulars (event, salt, body) values (?, ?, ?)")) {
            row.setString(1, event);
            row.setString(2, salt);
            row.setString(3, body);
            row.executeUpdate();
        }
    }

    /** Events after one position up to another that one of the tags may see, none of a barred case. */
    List<LoggedEvent> visible(String district, long after, long upTo, Collection<String> tags, Collection<String> bars)
            throws SQLException {
        String sql = "select e.body from platform_event e where e.district = ? and e.position > ? and e.position <= ?"
                + " and exists (select 1 from platform_event_audience a where a.district = e.district"
                + " and a.position = e.position and a.tag in (" + marks(tags) + "))"
                + (bars.isEmpty() ? "" : " and (e.application is null or e.application not in (" + marks(bars) + "))")
                + " order by e.position";
        return read(sql, district, after, upTo, tags, bars);
    }

    /** Events of some types, after one position up to another. */
    List<LoggedEvent> ofTypes(String district, long after, long upTo, Collection<String> types) throws SQLException {
        String sql = "select body from platform_event where district = ? and position > ? and position <= ?"
                + " and type in (" + marks(types) + ") order by position";
        return read(sql, district, after, upTo, types, List.of());
    }

    private List<LoggedEvent> read(
            String sql, String district, long after, long upTo, Collection<String> first, Collection<String> second)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, district);
            select.setLong(2, after);
            select.setLong(3, upTo);
            int at = 4;
            for (String value : first) {
                select.setString(at++, value);
            }
            for (String value : second) {
                select.setString(at++, value);
            }
            List<LoggedEvent> events = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(EventBody.read(rows.getString(1)));
                }
            }
            return events;
        }
    }

    private static String marks(Collection<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
