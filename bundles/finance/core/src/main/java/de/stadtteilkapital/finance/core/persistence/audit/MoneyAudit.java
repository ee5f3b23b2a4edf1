package de.stadtteilkapital.finance.core.persistence.audit;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.HouseAudit.Finding;
import de.stadtteilkapital.platform.persistence.RoomAudit;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds the room's rows against the ledger's postings, document by document, and each against its own parts. */
@Component
public final class MoneyAudit implements RoomAudit {
    private static final int CENTS = 2;

    private final Transactions transactions;

    @Activate
    public MoneyAudit(@Reference Transactions transactions) {
        this.transactions = requireNonNull(transactions);
    }

    /** Of all districts, whichever is asked for: a posting may have left its own. */
    @Override
    public long run(String district, Consumer<Finding> findings) {
        long looked = 0;
        for (Booked booked : Booked.ALL) {
            look(booked.what(), booked.table(), booked.sql(), findings);
            looked++;
        }
        for (Sums sums : Sums.all()) {
            look(sums.what(), sums.table(), sums.sql(), findings);
            looked++;
        }
        return looked;
    }

    private void look(String what, String table, String sql, Consumer<Finding> findings) {
        transactions.reading(() -> {
            try (PreparedStatement select = transactions.connection().prepareStatement(sql);
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    findings.accept(new Finding(
                            what + " (" + euro(rows.getBigDecimal(4)) + " by the row, " + euro(rows.getBigDecimal(5))
                                    + " otherwise)",
                            table,
                            rows.getString(1),
                            rows.getString(2),
                            null,
                            rows.getString(3)));
                }
            } catch (SQLException e) {
                throw new PersistenceException("audit of " + table, e);
            }
            return null;
        });
    }

    private static String euro(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
