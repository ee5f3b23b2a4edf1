package de.stadtteilkapital.finance.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books that were kept before there were totals of entries. */
@OnBothDatabases
class EntryTotalsUpgradeTest {
    private static final String CHANGELOG = "schema/finance.sql";
    private static final String FIRST_OF_TOTALS = "--changeset finance:entry-totals";

    private final DataSource source;

    EntryTotalsUpgradeTest(Database database) {
        source = RoomDatabase.empty(database);
    }

    @Test
    void whatWasBookedBeforeIsInThemAndWhatFollowsIsAdded(@TempDir Path folder) throws Exception {
        Schema schema = new Schema(source);
        try (URLClassLoader before =
                new URLClassLoader(new URL[] {older(folder).toUri().toURL()}, null)) {
            schema.migrate("finance", before);
        }
        execute("insert into finance_account (id, kind, district, round_id, debit_total, credit_total)"
                + " values ('promised', 'PROMISED', 'd', 'r', 0, 0), ('budget', 'BUDGET', 'd', 'r', 0, 0),"
                + " ('promised-s', 'PROMISED', 'd', 's', 0, 0), ('budget-s', 'BUDGET', 'd', 's', 0, 0),"
                + " ('promised-t', 'PROMISED', 'd', 't', 0, 0), ('budget-t', 'BUDGET', 'd', 't', 0, 0)");
        execute(posting("1", "r", "promised", "budget", "500.00", "null"));
        execute(posting("2", "r", "promised", "budget", "20.00", "null"));
        execute(posting("3", "r", "budget", "promised", "20.00", "'2'"));
        execute(posting("4", "s", "promised-s", "budget-s", "7.00", "null"));

        schema.migrate("finance", getClass().getClassLoader());
        assertThat(totals()).isEqualTo(Map.of("r", "500.00", "s", "7.00"));

        execute(posting("5", "r", "promised", "budget", "0.50", "null"));
        execute(posting("6", "t", "promised-t", "budget-t", "1.00", "null"));
        assertThat(totals()).isEqualTo(Map.of("r", "500.50", "s", "7.00", "t", "1.00"));
    }

    private static Path older(Path folder) throws IOException {
        try (InputStream in = EntryTotalsUpgradeTest.class.getResourceAsStream("/" + CHANGELOG)) {
            String now = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Path older = folder.resolve(CHANGELOG);
            Files.createDirectories(older.getParent());
            Files.writeString(older, now.substring(0, now.indexOf(FIRST_OF_TOTALS)));
        }
        return folder;
    }

    private static String posting(
            String id, String round, String debit, String credit, String amount, String reversalOf) {
        return "insert into finance_posting (id, district, round_id, booked_on, entry, debit_account, credit_account,"
                + " amount, document_kind, document, reversal_of) values ('" + id + "', 'd', '" + round
                + "', date('2026-11-23'), 'TRANCHE', '" + debit + "', '" + credit + "', " + amount
                + ", 'TRANCHE', 'T', " + reversalOf + ")";
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Map<String, String> totals() throws SQLException {
        Map<String, String> totals = new TreeMap<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select round_id, amount from finance_entry_total")) {
            while (rows.next()) {
                totals.put(rows.getString(1), rows.getBigDecimal(2).toPlainString());
            }
        }
        return totals;
    }
}
