package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.persistence.witness.Stretch;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Up to where a chain was told before a moment. Events stand in the order of their commits, and a clock may be moved: so it
 * ends before the first one that is not earlier, wherever that stands, and none of the time asked for is left out.
 */
final class BeforeMoment {
    private static final int PART = 1000;

    private final Connection connection;
    private final Instant moment;

    BeforeMoment(Connection connection, Instant moment) {
        this.connection = connection;
        this.moment = moment;
    }

    /** The last position before it; 0 where all events are later. */
    long position(Heads.Head head, String district) throws SQLException {
        for (long after = 0; after < head.position(); after += PART) {
            OptionalLong first = first(new Stretch(connection, district, after, after + PART));
            if (first.isPresent()) {
                return first.getAsLong() - 1;
            }
        }
        return head.position();
    }

    private OptionalLong first(Stretch stretch) throws SQLException {
        long[] found = {0};
        stretch.each(
                "select position, body from platform_event where district = ? and position > ? and position <= ?"
                        + " order by position",
                row -> {
                    if (found[0] == 0 && !isEarlier(row.getString(2))) {
                        found[0] = row.getLong(1);
                    }
                });
        return found[0] == 0 ? OptionalLong.empty() : OptionalLong.of(found[0]);
    }

    /** What can't be read was changed, and the audit is to come to it. */
    private boolean isEarlier(String body) {
        try {
            return EventBody.read(body).time().isBefore(moment);
        } catch (RuntimeException e) {
            return false;
        }
    }
}
