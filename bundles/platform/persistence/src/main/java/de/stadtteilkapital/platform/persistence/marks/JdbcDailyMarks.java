package de.stadtteilkapital.platform.persistence.marks;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.DailyMarks;
import de.stadtteilkapital.platform.persistence.HouseKeys;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Marks in a table of the platform, read anew at most once a minute, however often they are asked for. */
@Component
public final class JdbcDailyMarks implements DailyMarks {
    static final Duration FRESH = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final HouseKeys keys;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, LocalDate> cleared = new ConcurrentHashMap<>();

    /** @param schema is asked for so that the table is there */
    @Activate
    public JdbcDailyMarks(@Reference Transactions transactions, @Reference Schema schema, @Reference HouseKeys keys) {
        // not the business clock: a demonstration that moves it has not seen more than before
        this(transactions, schema, keys, Clock.systemUTC());
    }

    JdbcDailyMarks(Transactions transactions, Schema schema, HouseKeys keys, Clock clock) {
        this.transactions = requireNonNull(transactions);
        requireNonNull(schema);
        this.keys = requireNonNull(keys);
        this.clock = requireNonNull(clock);
    }

    @Override
    public void mark(String purpose, String text, int days) {
        LocalDate today = LocalDate.now(clock);
        String hash = keys.current(purpose).hash(text);
        Known now = first(purpose, days);
        if (now.isMarked(hash, today)) {
            return;
        }
        transactions.run(() -> sql(() -> {
            rows(purpose).mark(hash, today);
            if (!today.equals(cleared.get(purpose))) {
                rows(purpose).forgetBefore(today.minusDays(days));
            }
            transactions.afterCommit(() -> {
                now.put(hash, today);
                cleared.put(purpose, today);
            });
            return null;
        }));
    }

    @Override
    public boolean isMarked(String purpose, String text, int days) {
        Known now = known(purpose, days);
        LocalDate first = LocalDate.now(clock).minusDays(days);
        // a key that has been replaced since
        return keys.readable(purpose).stream().anyMatch(key -> now.isMarked(key.hash(text), first));
    }

    /** Of many that ask at once one reads anew, and the others go on with what was known. */
    private Known known(String purpose, int days) {
        return read(purpose, days, first(purpose, days));
    }

    /** At the first time all wait until it is read. */
    private Known first(String purpose, int days) {
        Known before = known.get(purpose);
        return before == null ? known.computeIfAbsent(purpose, p -> read(p, days, new Known())) : before;
    }

    private Known read(String purpose, int days, Known into) {
        if (into.isToBeRead(clock.instant(), FRESH)) {
            LocalDate first = LocalDate.now(clock).minusDays(days);
            into.put(transactions.reading(() -> sql(() -> rows(purpose).since(first))));
            into.forgetBefore(first);
        }
        return into;
    }

    private MarkRows rows(String purpose) {
        return new MarkRows(transactions.connection(), purpose);
    }

    private interface SqlWork<T> {
        T done() throws SQLException;
    }

    private static <T> T sql(SqlWork<T> work) {
        try {
            return work.done();
        } catch (SQLException e) {
            throw new PersistenceException("marks", e);
        }
    }
}
