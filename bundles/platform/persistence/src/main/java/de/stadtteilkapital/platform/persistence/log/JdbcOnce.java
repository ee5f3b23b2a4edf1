package de.stadtteilkapital.platform.persistence.log;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.events.Once;
import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Remembers handled events in a table; of two nodes at once the second waits, fails, and finds it done. */
@Component
public final class JdbcOnce implements Once {
    private final Transactions transactions;

    /** @param schema is asked for so that the table is there */
    @Activate
    public JdbcOnce(@Reference Transactions transactions, @Reference Schema schema) {
        this.transactions = requireNonNull(transactions);
        requireNonNull(schema);
    }

    @Override
    public boolean once(String handler, LoggedEvent event, Runnable work) {
        return transactions.required(() -> {
            if (isHandled(handler, event)) {
                return false;
            }
            remember(handler, event);
            work.run();
            return true;
        });
    }

    private boolean isHandled(String handler, LoggedEvent event) {
        try (PreparedStatement select = prepare(
                        "select 1 from platform_event_handled where handler = ? and event = ?", handler, event);
                ResultSet rows = select.executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            throw new PersistenceException("handled events", e);
        }
    }

    private void remember(String handler, LoggedEvent event) {
        try (PreparedStatement insert =
                prepare("insert into platform_event_handled (handler, event) values (?, ?)", handler, event)) {
            FirstInsert.execute(insert);
        } catch (SQLException e) {
            throw new PersistenceException("handled events", e);
        }
    }

    private PreparedStatement prepare(String sql, String handler, LoggedEvent event) throws SQLException {
        PreparedStatement statement = transactions.connection().prepareStatement(sql);
        statement.setString(1, handler);
        statement.setString(2, event.id());
        return statement;
    }
}
