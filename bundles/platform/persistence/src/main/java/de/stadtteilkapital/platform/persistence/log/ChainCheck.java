package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.persistence.HouseAudit.Finding;
import de.stadtteilkapital.platform.persistence.witness.EventCheck;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reckons the chain of one district again, and holds against it what is kept beside its bodies. */
final class ChainCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ChainCheck.class);
    private static final int PART = 500;
    private static final String TABLE = "platform_event";

    /** A row of the log. */
    private record Kept(
            long position, String id, String type, String subject, String application, String body, String digest) {}

    private final Connection connection;
    private final String district;
    private final Set<String> published;
    private final Consumer<Finding> findings;

    /** @param published heads that nobody has found in a chain yet; those found are taken out */
    ChainCheck(Connection connection, String district, Set<String> published, Consumer<Finding> findings) {
        this.connection = connection;
        this.district = district;
        this.published = published;
        this.findings = findings;
    }

    /** @return how many events were looked at */
    long run(Heads.Head head, long since) throws SQLException {
        String before = since == 0 ? Chain.START : digestAt(since);
        long at = since;
        boolean more = true;
        while (more) {
            // what comes while it is looked at is for the next time
            List<Kept> part = read(at, Math.min(at + PART, head.position()));
            for (Kept kept : part) {
                before = link(kept, before, at + 1);
                at = kept.position();
            }
            beside(part);
            more = part.size() == PART;
        }
        if (at != head.position() || !head.digest().equals(before)) {
            tell("the chain does not end where its head says", "platform_event_head", at);
        }
        return at - since;
    }

    private String link(Kept kept, String before, long expected) {
        if (kept.position() != expected) {
            tell("events are missing", TABLE, expected);
        }
        if (!Chain.next(before, kept.body()).equals(kept.digest())) {
            tell("the event was changed", TABLE, kept.position());
        } else {
            published.remove(kept.digest());
        }
        if (!saysWhatItsColumnsSay(kept)) {
            tell("the event's columns say something else than its body", TABLE, kept.position());
        }
        return kept.digest();
    }

    /** A body that was forged may be anything. */
    private boolean saysWhatItsColumnsSay(Kept kept) {
        LoggedEvent event;
        try {
            event = EventBody.read(kept.body());
        } catch (RuntimeException e) {
            LOG.warn(
                    "Event {} of {} can't be read: {}.",
                    kept.position(),
                    district,
                    e.getClass().getSimpleName());
            return false;
        }
        return event.id().equals(kept.id())
                && event.type().equals(kept.type())
                && event.subject().equals(kept.subject())
                && Objects.equals(event.application(), kept.application())
                && event.district().equals(district)
                && event.position() == kept.position();
    }

    /** Audiences, particulars and what is said of rows. */
    private void beside(List<Kept> part) throws SQLException {
        if (part.isEmpty()) {
            return;
        }
        long after = part.get(0).position() - 1;
        long upTo = part.get(part.size() - 1).position();
        Map<Long, List<String>> audiences = audiences(after, upTo);
        Map<String, String> particulars = particulars(after, upTo);
        SortedMap<Long, String> rows = new TreeMap<>();
        for (Kept kept : part) {
            EventBody.Told told = told(kept);
            if (told.rows() != null) {
                rows.put(kept.position(), told.rows());
            }
            if (told.audience() != null
                    && !told.audience()
                            .equals(EventBody.audience(audiences.getOrDefault(kept.position(), List.of())))) {
                tell("others may read the event than it says", "platform_event_audience", kept.position());
            }
            if (!Objects.equals(told.particulars(), particulars.get(kept.id())) && !isPurged(kept.id())) {
                findings.accept(new Finding(
                        "the event's particulars are not what it says",
                        "platform_event_particulars",
                        kept.id(),
                        null,
                        district + " " + kept.position(),
                        null));
            }
        }
        new EventCheck(connection, district, findings).of(after, upTo, rows);
    }

    private static EventBody.Told told(Kept kept) {
        try {
            return EventBody.told(kept.body());
        } catch (RuntimeException e) {
            // it was told of before that the event can't be read
            LOG.debug("what stands beside event {} can't be looked for", kept.position(), e);
            return new EventBody.Told(null, null, null);
        }
    }

    private void tell(String what, String table, long position) {
        findings.accept(new Finding(what, table, null, null, district + " " + position, null));
    }

    private String digestAt(long position) throws SQLException {
        List<Kept> one = read(position - 1, position);
        return one.isEmpty() ? "" : one.get(0).digest();
    }

    private List<Kept> read(long after, long upTo) throws SQLException {
        List<Kept> kept = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select position, id, type, subject, application,"
                + " body, digest from platform_event where district = ? and position > ? and position <= ?"
                + " order by position")) {
            select.setString(1, district);
            select.setLong(2, after);
            select.setLong(3, upTo);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    kept.add(new Kept(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7)));
                }
            }
        }
        return kept;
    }

    private Map<Long, List<String>> audiences(long after, long upTo) throws SQLException {
        Map<Long, List<String>> tags = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select position, tag from platform_event_audience"
                + " where district = ? and position > ? and position <= ?")) {
            select.setString(1, district);
            select.setLong(2, after);
            select.setLong(3, upTo);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    tags.computeIfAbsent(rows.getLong(1), p -> new ArrayList<>())
                            .add(rows.getString(2));
                }
            }
        }
        return tags;
    }

    /** Digests of what is kept, by event. */
    private Map<String, String> particulars(long after, long upTo) throws SQLException {
        Map<String, String> digests = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select p.event, p.salt, p.body"
                + " from platform_event_particulars p join platform_event e on e.id = p.event"
                + " where e.district = ? and e.position > ? and e.position <= ?")) {
            select.setString(1, district);
            select.setLong(2, after);
            select.setLong(3, upTo);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    digests.put(rows.getString(1), Sha256.hex(rows.getString(2) + rows.getString(3)));
                }
            }
        }
        return digests;
    }

    private boolean isPurged(String event) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from platform_purge"
                + " where table_name = 'platform_event_particulars' and row_key = ?")) {
            select.setString(1, event);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1) > 0;
            }
        }
    }
}
