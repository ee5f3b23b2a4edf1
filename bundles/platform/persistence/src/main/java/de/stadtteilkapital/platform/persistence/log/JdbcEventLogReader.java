package de.stadtteilkapital.platform.persistence.log;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.EventLogReader;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the tables of the event log as they are. */
@Component
public final class JdbcEventLogReader implements EventLogReader {
    private static final int PART = 500;

    private final Transactions transactions;
    private final EventHandlers handlers;
    private final Schema schema;

    @Activate
    public JdbcEventLogReader(
            @Reference Transactions transactions, @Reference Schema schema, @Reference EventHandlers handlers) {
        this.transactions = requireNonNull(transactions);
        this.handlers = requireNonNull(handlers);
        this.schema = requireNonNull(schema);
    }

    @Override
    public List<Head> heads() {
        return list(
                "select district, position, digest from platform_event_head order by district",
                rows -> new Head(rows.getString(1), rows.getLong(2), rows.getString(3)));
    }

    @Override
    public List<Place> handlers() {
        return list(
                "select h.handler, h.district, h.position, e.position - h.position from platform_handler h"
                        + " join platform_event_head e on e.district = h.district order by h.handler, h.district"
                        + schema.dialect().glance(),
                rows -> new Place(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getLong(4)));
    }

    @Override
    public List<SetAside> setAside() {
        return list(
                "select handler, district, position, subject, reason from platform_event_aside"
                        + " order by handler, district, position"
                        + schema.dialect().glance(),
                rows -> new SetAside(
                        rows.getString(1), rows.getString(2), rows.getLong(3), rows.getString(4), rows.getString(5)));
    }

    @Override
    public void export(String district, Consumer<Link> each) {
        long after = 0;
        for (List<Link> part = links(district, after); !part.isEmpty(); part = links(district, after)) {
            part.forEach(each);
            after = part.get(part.size() - 1).position();
        }
    }

    private List<Link> links(String district, long after) {
        return list(
                "select position, digest, body from platform_event"
                        + " where district = ? and position > ? and position <= ? order by position",
                rows -> new Link(rows.getLong(1), rows.getString(2), rows.getString(3)),
                district,
                after,
                after + PART);
    }

    @Override
    public int retry(String handler) {
        return handlers.retry(handler);
    }

    private interface Row<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        return transactions.required(() -> {
            try (PreparedStatement select = transactions.connection().prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    select.setObject(i + 1, parameters[i]);
                }
                List<T> read = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        read.add(row.read(rows));
                    }
                }
                return List.copyOf(read);
            } catch (SQLException e) {
                throw new PersistenceException("event log", e);
            }
        });
    }
}
