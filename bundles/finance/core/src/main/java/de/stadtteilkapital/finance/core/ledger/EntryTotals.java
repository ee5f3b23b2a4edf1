package de.stadtteilkapital.finance.core.ledger;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.persistence.PersistenceException;

/** What a round has booked under each entry; the database keeps it with every posting. */
final class EntryTotals {
    private final Connection connection;

    EntryTotals(Connection connection) {
        this.connection = requireNonNull(connection);
    }

    /**
     * Before the posting is there, so that whoever compares the two waits here and not for each other. Of two first postings
     * at once the second is repeated.
     */
    void lock(Place place, Entry entry) {
        try {
            if (!hold(place, entry)) {
                begin(place, entry);
            }
        } catch (SQLException e) {
            throw new PersistenceException("total of " + entry, e);
        }
    }

    private boolean hold(Place place, Entry entry) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update finance_entry_total set amount = amount where round_id = ? and entry = ?")) {
            update.setString(1, place.round());
            update.setString(2, entry.name());
            return update.executeUpdate() == 1;
        }
    }

    private void begin(Place place, Entry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into finance_entry_total (round_id, entry, district, amount) values (?, ?, ?, 0)")) {
            insert.setString(1, place.round());
            insert.setString(2, entry.name());
            insert.setString(3, place.district());
            FirstInsert.execute(insert);
        }
    }
}
