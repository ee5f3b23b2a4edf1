package de.stadtteilkapital.finance.core.ledger;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import javax.persistence.PersistenceException;

/** What a round has booked under each entry; a trigger keeps the rows with every posting, so they must be there first. */
final class EntryTotals {
    private final Connection connection;

    EntryTotals(Connection connection) {
        this.connection = requireNonNull(connection);
    }

    /** Those that exist stay. */
    void open(Place place) {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into finance_entry_total (round_id, entry, district, amount) values (?, ?, ?, 0)")) {
            for (Entry entry : EnumSet.complementOf(known(place.round()))) {
                insert.setString(1, place.round());
                insert.setString(2, entry.name());
                insert.setString(3, place.district());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("totals of round " + place.round(), e);
        }
    }

    private EnumSet<Entry> known(String round) throws SQLException {
        EnumSet<Entry> known = EnumSet.noneOf(Entry.class);
        try (PreparedStatement select =
                connection.prepareStatement("select entry from finance_entry_total where round_id = ?")) {
            select.setString(1, round);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    known.add(Entry.valueOf(rows.getString(1)));
                }
            }
        }
        return known;
    }
}
