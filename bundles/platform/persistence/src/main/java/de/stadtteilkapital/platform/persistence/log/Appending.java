package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.persistence.schema.Dialect;
import de.stadtteilkapital.platform.persistence.witness.Testimony;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The events of one unit of work on their way into the log: numbered and chained as its last act. */
final class Appending {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 24;

    /**
     * What made the events.
     *
     * @param request the request it came with, null for a timed job or an event handler
     */
    record Cause(String actor, Instant time, String request) {}

    private record Noted(String id, DomainEvent event, Cause cause) {}

    private final SortedMap<String, List<Noted>> byDistrict = new TreeMap<>();

    /** @param id that the event will have: what it stands beside may name it before */
    void note(String id, DomainEvent event, Cause cause) {
        byDistrict.computeIfAbsent(event.district(), d -> new ArrayList<>()).add(new Noted(id, event, cause));
    }

    /**
     * Locks the heads in the order of the districts' ids, so that two units never wait for each other. The last event bears
     * witness to the rows.
     */
    void write(Connection connection, Dialect dialect, Testimony rows) throws SQLException {
        Heads heads = new Heads(connection, dialect);
        Events events = new Events(connection);
        for (var district : byDistrict.entrySet()) {
            boolean last = district.getKey().equals(byDistrict.lastKey());
            Heads.Head head = heads.lock(district.getKey());
            for (Iterator<Noted> each = district.getValue().iterator(); each.hasNext(); ) {
                Noted noted = each.next();
                boolean testifies = last && !each.hasNext() && !rows.isEmpty();
                head = append(events, head, noted, testifies ? rows.digest() : null);
            }
            heads.move(district.getKey(), head);
            if (last) {
                rows.insert(connection, district.getKey(), head.position());
            }
        }
    }

    private static Heads.Head append(Events events, Heads.Head head, Noted noted, String rows) throws SQLException {
        DomainEvent event = noted.event();
        String id = noted.id();
        long position = head.position() + 1;
        String particularsDigest = particulars(events, id, event);
        String body =
                EventBody.write(event, id, position, noted.cause(), new EventBody.Beside(particularsDigest, rows));
        String digest = Chain.next(head.digest(), body);
        events.insert(event, EventBody.read(body), body, digest);
        return new Heads.Head(position, digest);
    }

    private static String particulars(Events events, String id, DomainEvent event) throws SQLException {
        if (event.particulars().isEmpty()) {
            return null;
        }
        byte[] random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        String salt = HexFormat.of().formatHex(random);
        String body = EventBody.json(event.particulars());
        events.insertParticulars(id, salt, body, event.retainUntil());
        return Sha256.hex(salt + body);
    }
}
