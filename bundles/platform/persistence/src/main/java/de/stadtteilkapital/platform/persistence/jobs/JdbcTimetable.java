package de.stadtteilkapital.platform.persistence.jobs;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.Timetable;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what {@link JobRow} keeps. */
@Component
public final class JdbcTimetable implements Timetable {
    private final Transactions transactions;
    private final Schema schema;

    @Activate
    public JdbcTimetable(@Reference Transactions transactions, @Reference Schema schema) {
        this.transactions = requireNonNull(transactions);
        this.schema = requireNonNull(schema);
    }

    @Override
    public List<Entry> entries() {
        return transactions.required(() -> {
            try (PreparedStatement select = transactions
                            .connection()
                            .prepareStatement("select job, ran_at, due_at from platform_job order by job"
                                    + schema.dialect().glance());
                    ResultSet rows = select.executeQuery()) {
                List<Entry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return List.copyOf(entries);
            } catch (SQLException e) {
                throw new PersistenceException("timetable", e);
            }
        });
    }

    private static Entry entry(ResultSet rows) throws SQLException {
        long ran = rows.getLong(2);
        Instant last = rows.wasNull() ? null : Instant.ofEpochMilli(ran);
        return new Entry(rows.getString(1), last, Instant.ofEpochMilli(rows.getLong(3)));
    }
}
