package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The rows of the event log; scans are bounded by positions, so that no plan can read the whole table. */
final class Events {
    private final Connection connection;

    /**
     * For whom events are looked up.
     *
     * @param tags of the audiences they belong to
     * @param own tags of the sponsors they act for: a recusal never takes that hat off
     * @param bars cases from which a recusal bars them
     */
    record Reader(Collection<String> tags, Collection<String> own, Collection<String> bars) {
        static Reader of(Caller caller) {
            return new Reader(
                    Audience.of(caller).stream().map(Audience::tag).toList(),
                    caller.sponsors().stream()
                            .map(sponsor -> Audience.sponsor(sponsor).tag())
                            .toList(),
                    caller.bars());
        }
    }

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

    /** @param retainUntil last day on which they may be kept, null where it is not known yet */
    void insertParticulars(String event, String salt, String body, LocalDate retainUntil) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into platform_event_particulars (event, salt, body, retain_until) values (?, ?, ?, ?)")) {
            row.setString(1, event);
            row.setString(2, salt);
            row.setString(3, body);
            row.setObject(4, retainUntil == null ? null : Date.valueOf(retainUntil), Types.DATE);
            row.executeUpdate();
        }
    }

    /** @return whether it was not joined yet */
    boolean join(String subject, String application) throws SQLException {
        String known = "select count(*) from platform_event_joined where subject = ? and application = ?";
        try (PreparedStatement select = connection.prepareStatement(known)) {
            select.setString(1, subject);
            select.setString(2, application);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                if (rows.getInt(1) > 0) {
                    return false;
                }
            }
        }
        try (PreparedStatement row =
                connection.prepareStatement("insert into platform_event_joined (subject, application) values (?, ?)")) {
            row.setString(1, subject);
            row.setString(2, application);
            row.executeUpdate();
        }
        return true;
    }

    /** Events after one position up to another that a reader may see. */
    List<LoggedEvent> visible(String district, long after, long upTo, Reader reader) throws SQLException {
        List<String> values = new ArrayList<>();
        String sql = "select e.body from platform_event e where e.district = ? and e.position > ? and e.position <= ?"
                + seenBy(reader, values) + " order by e.position";
        return read(sql, district, after, upTo, values);
    }

    /** Events of one case that a reader may see, the first of them. */
    List<LoggedEvent> ofCase(String district, String application, Reader reader) throws SQLException {
        List<String> values = new ArrayList<>(List.of(district, application));
        String sql = "select e.body from platform_event e where e.district = ? and e.application = ?"
                + seenBy(reader, values) + " order by e.position";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(EventLog.MOST_OF_CASE);
            return read(select, 1, values);
        }
    }

    /** @param values to which those of the condition are added */
    private static String seenBy(Reader reader, List<String> values) {
        values.addAll(reader.tags());
        String sql = " and " + told(reader.tags());
        if (!reader.bars().isEmpty()) {
            String open = notIn(reader.bars());
            if (!reader.own().isEmpty()) {
                open = "(" + told(reader.own()) + " or " + open + ")";
                values.addAll(reader.own());
            }
            sql += " and " + open;
            values.addAll(reader.bars());
            values.addAll(reader.bars());
        }
        return sql;
    }

    private static String told(Collection<String> tags) {
        return "exists (select 1 from platform_event_audience a where a.district = e.district"
                + " and a.position = e.position and a.tag in (" + marks(tags) + "))";
    }

    /** Neither an event of one of these cases, nor of what was joined to one of them. */
    private static String notIn(Collection<String> bars) {
        return "((e.application is null or e.application not in (" + marks(bars) + "))"
                + " and not exists (select 1 from platform_event_joined j where j.subject = e.subject"
                + " and j.application in (" + marks(bars) + ")))";
    }

    /** Those before a position, the last first. */
    List<LoggedEvent> before(String district, long position, int most) throws SQLException {
        String sql = "select body from platform_event where district = ? and position < ? order by position desc";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(most);
            select.setString(1, district);
            select.setLong(2, position);
            return read(select, 3, List.of());
        }
    }

    /** Events of some types, after one position up to another. */
    List<LoggedEvent> ofTypes(String district, long after, long upTo, Collection<String> types) throws SQLException {
        String sql = "select body from platform_event where district = ? and position > ? and position <= ?"
                + " and type in (" + marks(types) + ") order by position";
        return read(sql, district, after, upTo, List.copyOf(types));
    }

    private List<LoggedEvent> read(String sql, String district, long after, long upTo, List<String> values)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, district);
            select.setLong(2, after);
            select.setLong(3, upTo);
            return read(select, 4, values);
        }
    }

    private static List<LoggedEvent> read(PreparedStatement select, int first, List<String> values)
            throws SQLException {
        int at = first;
        for (String value : values) {
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

    private static String marks(Collection<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
