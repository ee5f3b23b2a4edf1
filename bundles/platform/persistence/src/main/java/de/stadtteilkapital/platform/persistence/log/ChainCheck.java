package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.persistence.HouseAudit.Finding;
import de.stadtteilkapital.platform.persistence.witness.EventCheck;
import de.stadtteilkapital.platform.persistence.witness.Stretch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    /**
     * Up to the head: what comes meanwhile is for the next time.
     *
     * @return how many events were looked at
     */
    long run(Heads.Head head, long since) throws SQLException {
        String before = since == 0 ? Chain.START : digestAt(since);
        long last = since;
        long events = 0;
        for (long from = since; from < head.position(); from += PART) {
            Stretch stretch = new Stretch(connection, district, from, Math.min(from + PART, head.position()));
            SortedMap<Long, EventBody.Told> told = new TreeMap<>();
            Map<String, Long> ids = new HashMap<>();
            for (Kept kept : read(stretch)) {
                told.put(kept.position(), link(kept, before, last + 1));
                ids.put(kept.id(), kept.position());
                before = kept.digest();
                last = kept.position();
                events++;
            }
            beside(stretch, told, ids);
        }
        if (last != head.position() || !head.digest().equals(before)) {
            tell("the chain does not end where its head says", "platform_event_head", null, last);
        }
        return events;
    }

    /** @return what the event says of what stands beside it */
    private EventBody.Told link(Kept kept, String before, long expected) {
        if (kept.position() != expected) {
            tell("events are missing", TABLE, null, expected);
        }
        if (!Chain.next(before, kept.body()).equals(kept.digest())) {
            tell("the event was changed", TABLE, null, kept.position());
        } else {
            published.remove(kept.digest());
        }
        EventBody.Parsed parsed = parsed(kept);
        if (!saysTheSame(kept, parsed.event())) {
            tell("the event's columns say something else than its body", TABLE, null, kept.position());
        }
        return parsed.told();
    }

    /** A body that was forged may be anything: then without an event. */
    private EventBody.Parsed parsed(Kept kept) {
        try {
            return EventBody.parse(kept.body());
        } catch (RuntimeException e) {
            LOG.warn(
                    "Event {} of {} can't be read: {}.",
                    kept.position(),
                    district,
                    e.getClass().getSimpleName());
            return new EventBody.Parsed(null, new EventBody.Told(null, null, null, null));
        }
    }

    private boolean saysTheSame(Kept kept, LoggedEvent event) {
        return event != null
                && event.id().equals(kept.id())
                && event.type().equals(kept.type())
                && event.subject().equals(kept.subject())
                && Objects.equals(event.application(), kept.application())
                && event.district().equals(district)
                && event.position() == kept.position();
    }

    /** Audiences, particulars and what is said of rows. */
    private void beside(Stretch stretch, SortedMap<Long, EventBody.Told> told, Map<String, Long> ids)
            throws SQLException {
        Map<Long, List<String>> audiences = audiences(stretch);
        SortedMap<Long, String> rows = new TreeMap<>();
        told.forEach((position, says) -> {
            if (says.rows() != null) {
                rows.put(position, says.rows());
            }
            String readers = EventBody.audience(audiences.getOrDefault(position, List.of()));
            if (says.audience() != null && !says.audience().equals(readers)) {
                tell("others may read the event than it says", "platform_event_audience", null, position);
            }
        });
        particulars(stretch, told, ids);
        new EventCheck(stretch, findings).of(rows);
        new PurgeCheck(findings).of(stretch, told);
    }

    private void particulars(Stretch stretch, SortedMap<Long, EventBody.Told> told, Map<String, Long> ids)
            throws SQLException {
        Map<String, String> kept = new HashMap<>();
        stretch.each(
                "select p.event, p.salt, p.body from platform_event_particulars p join platform_event e on e.id = p.event"
                        + " where e.district = ? and e.position > ? and e.position <= ?",
                row -> kept.put(row.getString(1), Sha256.hex(row.getString(2) + row.getString(3))));
        Set<String> purged = new HashSet<>();
        stretch.each(
                "select p.row_key from platform_purge p join platform_event e on e.id = p.row_key"
                        + " where p.table_name = 'platform_event_particulars'"
                        + " and e.district = ? and e.position > ? and e.position <= ?",
                row -> purged.add(row.getString(1)));
        ids.forEach((id, position) -> {
            String there = kept.get(id);
            boolean gone = there == null && purged.contains(id);
            if (!gone && !Objects.equals(told.get(position).particulars(), there)) {
                tell("the event's particulars are not what it says", "platform_event_particulars", id, position);
            }
        });
    }

    private void tell(String what, String table, String row, long position) {
        findings.accept(new Finding(what, table, row, null, district + " " + position, null));
    }

    private String digestAt(long position) throws SQLException {
        List<Kept> one = read(new Stretch(connection, district, position - 1, position));
        return one.isEmpty() ? "" : one.get(0).digest();
    }

    private static List<Kept> read(Stretch stretch) throws SQLException {
        List<Kept> kept = new ArrayList<>();
        stretch.each(
                "select position, id, type, subject, application, body, digest from platform_event"
                        + " where district = ? and position > ? and position <= ? order by position",
                row -> kept.add(new Kept(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7))));
        return kept;
    }

    private static Map<Long, List<String>> audiences(Stretch stretch) throws SQLException {
        Map<Long, List<String>> tags = new HashMap<>();
        stretch.each(
                "select position, tag from platform_event_audience where district = ? and position > ? and position <= ?",
                row -> tags.computeIfAbsent(row.getLong(1), p -> new ArrayList<>())
                        .add(row.getString(2)));
        return tags;
    }
}
