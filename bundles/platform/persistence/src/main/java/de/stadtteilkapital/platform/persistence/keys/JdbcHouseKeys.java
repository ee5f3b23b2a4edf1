package de.stadtteilkapital.platform.persistence.keys;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.HouseKey;
import de.stadtteilkapital.platform.persistence.HouseKeys;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Keys in a table of the platform, where all nodes find them. What has been read is remembered: a key never changes, and
 * one that another node has made since is looked for when its id is asked.
 */
@Component(configurationPid = KeysConfig.PID, immediate = true)
@Designate(ocd = KeysConfig.class)
public final class JdbcHouseKeys implements HouseKeys {
    private final Transactions transactions;
    private volatile KeyTerms terms;
    private final Clock clock;
    private final Map<String, Keyring> remembered = new ConcurrentHashMap<>();

    /** @param schema is asked for so that the table is there */
    @Activate
    public JdbcHouseKeys(@Reference Transactions transactions, @Reference Schema schema, KeysConfig config) {
        // not the business clock: a demonstration that moves it must not throw keys away
        this(transactions, schema, KeyTerms.of(config), Clock.systemUTC());
    }

    @Modified
    void modified(KeysConfig config) {
        terms = KeyTerms.of(config);
    }

    JdbcHouseKeys(Transactions transactions, Schema schema, KeyTerms terms, Clock clock) {
        this.transactions = requireNonNull(transactions);
        requireNonNull(schema);
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public HouseKey current(String purpose) {
        return ring(purpose, clock.instant()).keys().get(0).key();
    }

    @Override
    public List<HouseKey> readable(String purpose) {
        Instant now = clock.instant();
        return ring(purpose, now).readable(now, terms);
    }

    @Override
    public Optional<HouseKey> of(String purpose, String id) {
        Instant now = clock.instant();
        return find(remembered.getOrDefault(purpose, Keyring.EMPTY), id, now)
                .or(() -> find(transactions.reading(() -> sql(() -> remember(purpose, rows(purpose)))), id, now));
    }

    private Optional<HouseKey> find(Keyring ring, String id, Instant now) {
        return ring.readable(now, terms).stream()
                .filter(key -> key.id().equals(id))
                .findFirst();
    }

    private Keyring ring(String purpose, Instant now) {
        Keyring known = remembered.getOrDefault(purpose, Keyring.EMPTY);
        return known.isDue(now, terms) ? transactions.required(() -> sql(() -> renewed(purpose, now))) : known;
    }

    private Keyring renewed(String purpose, Instant now) throws SQLException {
        KeyRows rows = rows(purpose);
        Keyring found = rows.read();
        if (found.isDue(now, terms)) {
            rows.make(found.next(), now);
            for (Keyring.Made outlived : rows.read().outlived(now, terms)) {
                rows.forget(outlived.number());
            }
        }
        return remember(purpose, rows);
    }

    private KeyRows rows(String purpose) {
        return new KeyRows(transactions.connection(), purpose);
    }

    /** Not before the commit: a key that is undone with its unit must not be used. */
    private Keyring remember(String purpose, KeyRows rows) throws SQLException {
        Keyring ring = rows.read();
        transactions.afterCommit(() -> remembered.put(purpose, ring));
        return ring;
    }

    private interface SqlWork<T> {
        T done() throws SQLException;
    }

    private static <T> T sql(SqlWork<T> work) {
        try {
            return work.done();
        } catch (SQLException e) {
            throw new PersistenceException("keys", e);
        }
    }
}
