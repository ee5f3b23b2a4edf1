package de.stadtteilkapital.finance.core.ledger;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import javax.persistence.PersistenceException;

/** The accounts' rows; plain JDBC, since triggers change them beside every entity manager. */
final class AccountRows {
    private final Connection connection;

    AccountRows(Connection connection) {
        this.connection = requireNonNull(connection);
    }

    boolean exists(String id) {
        try (PreparedStatement select = connection.prepareStatement("select 1 from finance_account where id = ?")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new PersistenceException("account " + id, e);
        }
    }

    void open(AccountKind kind, Place place) {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into finance_account (id, kind, district, round_id, grant_id, debit_total, credit_total)"
                        + " values (?, ?, ?, ?, ?, 0, 0)")) {
            insert.setString(1, kind.at(place));
            insert.setString(2, kind.name());
            insert.setString(3, place.district());
            insert.setString(4, place.round());
            insert.setString(5, place.grant());
            FirstInsert.execute(insert);
        } catch (SQLException e) {
            throw new PersistenceException("account " + kind.at(place), e);
        }
    }

    /** In one order for all, so that two postings never wait for each other; an update locks on both databases. */
    void lock(Collection<String> ids) {
        for (String id : ids.stream().sorted().toList()) {
            try (PreparedStatement update =
                    connection.prepareStatement("update finance_account set debit_total = debit_total where id = ?")) {
                update.setString(1, id);
                if (update.executeUpdate() == 0) {
                    throw new IllegalStateException("there is no account " + id);
                }
            } catch (SQLException e) {
                throw new PersistenceException("account " + id, e);
            }
        }
    }

    Money balance(AccountKind kind, String id) {
        try (PreparedStatement select =
                connection.prepareStatement("select debit_total - credit_total from finance_account where id = ?")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                Money debit = new Money(rows.getBigDecimal(1));
                return kind.side() == AccountKind.Side.DEBIT ? debit : Money.ZERO.minus(debit);
            }
        } catch (SQLException e) {
            throw new PersistenceException("account " + id, e);
        }
    }
}
