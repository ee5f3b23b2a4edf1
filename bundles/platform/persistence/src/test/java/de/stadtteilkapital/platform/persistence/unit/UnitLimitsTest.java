package de.stadtteilkapital.platform.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;

/** A unit of work that keeps the database busy is given up. */
class UnitLimitsTest {
    /** A billion rows to be counted. */
    private static final String ENDLESS = "select count(*) from sys.syscolumns a, sys.syscolumns b, sys.syscolumns c,"
            + " sys.syscolumns d, sys.syscolumns e where a.columnname || b.columnname <> c.columnname || d.columnname";

    private static UnitTransactions with(int statementSeconds, int unitSeconds) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:unit-limits");
        source.setCreateDatabase("create");
        return new UnitTransactions(source, statementSeconds, unitSeconds);
    }

    @Test
    void givesUpAStatementThatTakesTooLong() {
        UnitTransactions transactions = with(1, 60);
        Instant before = Instant.now();
        assertThatThrownBy(() -> transactions.required(() -> count(transactions, ENDLESS)))
                .hasCauseInstanceOf(SQLTimeoutException.class);
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void givesUpAUnitWhoseTimeIsOver() {
        UnitTransactions transactions = with(20, 0);
        assertThatThrownBy(() -> transactions.required(() -> count(transactions, "values 1")))
                .hasCauseInstanceOf(SQLTimeoutException.class);
    }

    @Test
    void letsOthersWork() {
        UnitTransactions transactions = with(20, 60);
        assertThat(transactions.<Integer>required(() -> count(transactions, "values 1")))
                .isEqualTo(1);
    }

    private static int count(UnitTransactions transactions, String sql) {
        try (Statement statement = transactions.connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
