package de.stadtteilkapital.finance.core.ledger;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.persistence.PersistenceException;

/** The postings' rows: added and read, never changed. */
final class Postings {
    private static final String COLUMNS = "id, district, round_id, grant_id, booked_on, entry, debit_account,"
            + " credit_account, amount, document_kind, document, reversal_of";

    private final Connection connection;

    Postings(Connection connection) {
        this.connection = requireNonNull(connection);
    }

    void insert(Posting posting) {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into finance_posting (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, posting.id());
            insert.setString(2, posting.place().district());
            insert.setString(3, posting.place().round());
            insert.setString(4, posting.place().grant());
            insert.setDate(5, Date.valueOf(posting.bookedOn()));
            insert.setString(6, posting.entry());
            insert.setString(7, posting.debitAccount());
            insert.setString(8, posting.creditAccount());
            insert.setBigDecimal(9, posting.amount().amount());
            insert.setString(10, posting.document().kind().name());
            insert.setString(11, posting.document().id());
            insert.setString(12, posting.reversalOf());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("posting " + posting.entry(), e);
        }
    }

    Posting find(String id) {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from finance_posting where id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no posting " + id);
                }
                return new Posting(
                        row.getString("id"),
                        new Place(row.getString("district"), row.getString("round_id"), row.getString("grant_id")),
                        row.getDate("booked_on").toLocalDate(),
                        row.getString("entry"),
                        row.getString("debit_account"),
                        row.getString("credit_account"),
                        new Money(row.getBigDecimal("amount")),
                        new PostingDocument(
                                PostingDocument.Kind.valueOf(row.getString("document_kind")),
                                row.getString("document")),
                        row.getString("reversal_of"));
            }
        } catch (SQLException e) {
            throw new PersistenceException("posting " + id, e);
        }
    }
}
