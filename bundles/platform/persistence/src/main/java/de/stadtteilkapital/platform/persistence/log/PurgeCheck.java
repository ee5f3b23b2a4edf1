package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.persistence.HouseAudit.Finding;
import de.stadtteilkapital.platform.persistence.witness.Stretch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Holds tombstones against the events that tell of their purges: a guard opens for nothing that no event names. */
final class PurgeCheck {
    private static final String TABLE = "platform_purge";

    private final Consumer<Finding> findings;

    PurgeCheck(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** @param told what the events of the stretch say, by position */
    void of(Stretch stretch, SortedMap<Long, EventBody.Told> told) throws SQLException {
        Map<Long, Tombstones> there = new HashMap<>();
        stretch.each(
                "select e.position, p.table_name, p.row_key from platform_event e join platform_purge p on p.event = e.id"
                        + " where e.district = ? and e.position > ? and e.position <= ?",
                row -> there.computeIfAbsent(row.getLong(1), position -> new Tombstones())
                        .add(row.getString(2), row.getString(3)));
        SortedSet<Long> positions = new TreeSet<>(there.keySet());
        told.forEach((position, says) -> {
            if (says.tombstones() != null) {
                positions.add(position);
            }
        });
        Tombstones none = new Tombstones();
        for (long position : positions) {
            EventBody.Told says = told.get(position);
            String said = says == null ? null : says.tombstones();
            if (!Objects.equals(said, there.getOrDefault(position, none).digest())) {
                findings.accept(new Finding(
                        "what was purged is not what the event says",
                        TABLE,
                        null,
                        null,
                        stretch.district() + " " + position,
                        null));
            }
        }
    }

    /** Tombstones of which no event tells. */
    void loose(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select p.table_name, p.row_key"
                        + " from platform_purge p where not exists (select 1 from platform_event e where e.id = p.event"
                        + " and e.district = p.district)");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                findings.accept(new Finding(
                        "no event tells of the purge",
                        TABLE,
                        rows.getString(1) + "/" + rows.getString(2),
                        null,
                        null,
                        null));
            }
        }
    }
}
