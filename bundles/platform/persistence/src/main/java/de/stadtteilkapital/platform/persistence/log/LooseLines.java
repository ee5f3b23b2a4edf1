package de.stadtteilkapital.platform.persistence.log;

import de.stadtteilkapital.platform.persistence.HouseAudit.Finding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/** What hangs in the air: said of rows by no event, or an event that no head counts. Whoever falsifies could add both. */
final class LooseLines {
    private final Connection connection;

    LooseLines(Connection connection) {
        this.connection = connection;
    }

    void tell(Consumer<Finding> findings) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select e.district, e.position from platform_event e"
                                + " where not exists (select 1 from platform_event_head h where h.district = e.district"
                                + " and h.position >= e.position)");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                findings.accept(new Finding(
                        "no head counts the event",
                        "platform_event",
                        null,
                        null,
                        rows.getString(1) + " " + rows.getLong(2),
                        null));
            }
        }
        try (PreparedStatement select =
                        connection.prepareStatement("select w.table_name, w.row_key, w.district, w.position"
                                + " from platform_witness w where not exists (select 1 from platform_event e"
                                + " where e.district = w.district and e.position = w.position)");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                findings.accept(new Finding(
                        "what is said of the row was said by no event",
                        rows.getString(1),
                        rows.getString(2),
                        null,
                        rows.getString(3) + " " + rows.getLong(4),
                        null));
            }
        }
    }
}
