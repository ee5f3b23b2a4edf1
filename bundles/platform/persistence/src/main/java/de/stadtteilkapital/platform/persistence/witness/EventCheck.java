package de.stadtteilkapital.platform.persistence.witness;

import de.stadtteilkapital.platform.persistence.HouseAudit.Finding;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Holds what is said of rows against the digests that the events keep of it. */
public final class EventCheck {
    private final Stretch stretch;
    private final Consumer<Finding> findings;

    public EventCheck(Stretch stretch, Consumer<Finding> findings) {
        this.stretch = stretch;
        this.findings = findings;
    }

    /** @param told what the events of the stretch say, by position; those that say nothing of rows are left out */
    public void of(SortedMap<Long, String> told) throws SQLException {
        SortedMap<Long, List<Line>> lines = lines();
        SortedSet<Long> positions = new TreeSet<>(told.keySet());
        positions.addAll(lines.keySet());
        for (long position : positions) {
            List<Line> there = lines.get(position);
            String made = there == null ? null : Testimony.digest(there);
            if (!Objects.equals(made, told.get(position))) {
                findings.accept(new Finding(
                        "what is kept of rows is not what the event says",
                        "platform_witness",
                        null,
                        null,
                        stretch.district() + " " + position,
                        null));
            }
        }
    }

    private SortedMap<Long, List<Line>> lines() throws SQLException {
        SortedMap<Long, List<Line>> lines = new TreeMap<>();
        stretch.each(
                "select position, table_name, row_key, line_number, form, salt, digest from platform_witness"
                        + " where district = ? and position > ? and position <= ?",
                row -> lines.computeIfAbsent(row.getLong(1), p -> new ArrayList<>())
                        .add(new Line(
                                row.getString(2),
                                row.getString(3),
                                row.getLong(4),
                                row.getInt(5),
                                row.getString(6),
                                row.getString(7))));
        return lines;
    }
}
