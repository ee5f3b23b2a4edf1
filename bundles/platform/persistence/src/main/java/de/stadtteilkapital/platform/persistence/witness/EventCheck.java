package de.stadtteilkapital.platform.persistence.witness;

import de.stadtteilkapital.platform.persistence.HouseAudit.Finding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Holds what is said of rows against the digests that the events keep of it. */
public final class EventCheck {
    private final Connection connection;
    private final String district;
    private final Consumer<Finding> findings;

    public EventCheck(Connection connection, String district, Consumer<Finding> findings) {
        this.connection = connection;
        this.district = district;
        this.findings = findings;
    }

    /**
     * Of a stretch of the chain.
     *
     * @param told what the events of the stretch say, by position; those that say nothing of rows are left out
     */
    public void of(long after, long upTo, SortedMap<Long, String> told) throws SQLException {
        SortedMap<Long, List<Line>> lines = lines(after, upTo);
        SortedMap<Long, Boolean> positions = new TreeMap<>();
        told.keySet().forEach(position -> positions.put(position, true));
        lines.keySet().forEach(position -> positions.put(position, true));
        for (long position : positions.keySet()) {
            List<Line> there = lines.get(position);
            String made = there == null ? null : Testimony.digest(there);
            if (!Objects.equals(made, told.get(position))) {
                findings.accept(new Finding(
                        "what is kept of rows is not what the event says",
                        "platform_witness",
                        null,
                        null,
                        district + " " + position,
                        null));
            }
        }
    }

    private SortedMap<Long, List<Line>> lines(long after, long upTo) throws SQLException {
        SortedMap<Long, List<Line>> lines = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select position, table_name, row_key, line_number, form, salt, digest from platform_witness"
                        + " where district = ? and position > ? and position <= ?")) {
            select.setString(1, district);
            select.setLong(2, after);
            select.setLong(3, upTo);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.computeIfAbsent(rows.getLong(1), p -> new ArrayList<>())
                            .add(new Line(
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getLong(4),
                                    rows.getInt(5),
                                    rows.getString(6),
                                    rows.getString(7)));
                }
            }
        }
        return lines;
    }
}
