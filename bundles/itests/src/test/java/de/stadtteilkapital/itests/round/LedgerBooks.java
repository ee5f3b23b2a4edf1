package de.stadtteilkapital.itests.round;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.itests.books.Books;
import de.stadtteilkapital.platform.testing.Sql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;

/** The ledger as its rows have it, read past every service. */
final class LedgerBooks {
    private final Sql sql;

    LedgerBooks(Sql sql) {
        this.sql = sql;
    }

    void agreeWith(Totals totals) throws SQLException {
        Books.totalsFollowThePostings(sql);
        assertThat(balance("ACCEPTED")).isEqualByComparingTo(totals.accepted());
        assertThat(credited("REPAID")).isEqualByComparingTo(totals.unused());
        // principal that came back while the round runs is for projects again
        assertThat(balance("REPAID")).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(balance("INTEREST_DUE")).isEqualByComparingTo(totals.interest());
        // recovered principal counts as cash on hand while the round runs
        assertThat(balance("CASH").abs()).isEqualByComparingTo(totals.unused());
        for (String empty : new String[] {"GRANTED", "REQUESTED", "ORDERED", "DISBURSED", "CLAIM", "INTEREST_CLAIM"}) {
            assertThat(balance(empty)).as(empty).isEqualByComparingTo(BigDecimal.ZERO);
        }
    }

    private BigDecimal balance(String kind) throws SQLException {
        return sum("credit_total - debit_total", kind);
    }

    private BigDecimal credited(String kind) throws SQLException {
        return sum("credit_total", kind);
    }

    private BigDecimal sum(String figure, String kind) throws SQLException {
        Map<String, Object> row = sql.query(
                        "select coalesce(sum(" + figure + "), 0) as figure from finance_account where kind = ?", kind)
                .get(0);
        return new BigDecimal(row.values().iterator().next().toString());
    }
}
