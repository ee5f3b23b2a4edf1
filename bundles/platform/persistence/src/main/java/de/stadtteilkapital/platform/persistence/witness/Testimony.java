package de.stadtteilkapital.platform.persistence.witness;

import de.stadtteilkapital.platform.api.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** What one event says of rows. */
public final class Testimony {
    private final List<Line> lines;

    Testimony(List<Line> lines) {
        this.lines = lines;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** What the event's body keeps of it. */
    public String digest() {
        return digest(lines);
    }

    static String digest(List<Line> lines) {
        return Sha256.hex(lines.stream().map(Line::told).sorted().collect(Collectors.joining()));
    }

    public void insert(Connection connection, String district, long position) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into platform_witness"
                + " (table_name, row_key, line_number, form, district, position, salt, digest)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Line line : lines) {
                insert.setString(1, line.table());
                insert.setString(2, line.key());
                insert.setLong(3, line.number());
                insert.setInt(4, line.form());
                insert.setString(5, district);
                insert.setLong(6, position);
                insert.setString(7, line.salt());
                insert.setString(8, line.digest());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
