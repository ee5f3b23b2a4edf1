package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.persistence.DatabaseTrouble;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.Unreturned;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Units of work on one JDBC connection each, without two-phase commit. */
@Component(
        service = {Transactions.class, UnitTransactions.class, DatabaseTrouble.class, Unreturned.class},
        configurationPid = UnitLimits.PID,
        immediate = true)
@Designate(ocd = UnitLimits.class)
public final class UnitTransactions implements Transactions, DatabaseTrouble, Unreturned {
    private static final Logger LOG = LoggerFactory.getLogger(UnitTransactions.class);

    /** Whether a unit writes or reads. */
    private interface Kind {
        Unit begin(Connection connection, UnitDeadline deadline) throws SQLException;
    }

    /** In seconds, of one statement and of a whole unit. */
    private record Times(int statement, int unit) {
        UnitDeadline begin() {
            return new UnitDeadline(statement, unit);
        }
    }

    private final DataSource pool;
    private volatile Runnable keeper = () -> {};
    private volatile Times times;
    private final ThreadLocal<Unit> current = new ThreadLocal<>();
    private final DataSource units;
    private final Retries retries = new Retries();
    private final TimeLimit timeLimit;
    private final GuestTurns turns;
    private final Troubles troubles = new Troubles();

    @Activate
    public UnitTransactions(@Reference DatabasePool pool, UnitLimits limits) {
        this(pool, limits.statementSeconds(), limits.unitSeconds(), limits.guestsAtOnce());
    }

    @Modified
    void modified(UnitLimits limits) {
        times = new Times(limits.statementSeconds(), limits.unitSeconds());
        timeLimit.set(Duration.ofSeconds(limits.unitSeconds()));
        turns.resize(limits.guestsAtOnce());
    }

    /** For tests without a container. */
    public UnitTransactions(DataSource pool, int statementSeconds, int unitSeconds) {
        this(pool, statementSeconds, unitSeconds, Integer.MAX_VALUE);
    }

    private UnitTransactions(DataSource pool, int statementSeconds, int unitSeconds, int guestsAtOnce) {
        turns = new GuestTurns(guestsAtOnce);
        this.pool = requireNonNull(pool);
        times = new Times(statementSeconds, unitSeconds);
        units = new UnitDataSource(pool, current);
        timeLimit = new TimeLimit(Duration.ofSeconds(unitSeconds));
    }

    /** How long what strangers add to a unit may take. */
    public TimeLimit timeLimit() {
        return timeLimit;
    }

    @Override
    public List<String> unreturned() {
        return timeLimit.unreturned();
    }

    /** When jobs and handlers may work. */
    public GuestTurns turns() {
        return turns;
    }

    @Deactivate
    void close() {
        timeLimit.close();
    }

    /** What persistence units get as their data source. */
    public DataSource dataSource() {
        return units;
    }

    /** The entity manager that a persistence unit has in the unit of work under way. */
    public EntityManager manager(EntityManagerFactory factory) {
        return active().manager(factory);
    }

    @Override
    public <T> T required(Supplier<T> work) {
        return in(Unit::writing, work, false);
    }

    @Override
    public <T> T reading(Supplier<T> work) {
        return in(Unit::reading, work, false);
    }

    @Override
    public <T> T knowing(Supplier<T> work) {
        return in(Unit::writing, work, true);
    }

    @Override
    public <T> T spared(Supplier<T> work, Function<RuntimeException, T> instead) {
        return isActive() ? active().spared(work, instead) : reading(() -> spared(work, instead));
    }

    private <T> T in(Kind kind, Supplier<T> work, boolean knows) {
        Unit unit = current.get();
        return unit == null ? repeated(kind, work, knows) : inner(unit, work);
    }

    private <T> T repeated(Kind kind, Supplier<T> work, boolean knows) {
        try {
            return retries.of(() -> outermost(kind, work), knows);
        } catch (ConnectionLost e) {
            LOG.warn(Trouble.LOST.told(e));
            throw e.refusal();
        }
    }

    private static <T> T inner(Unit unit, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            unit.spoil();
            throw e;
        }
    }

    private <T> T outermost(Kind kind, Supplier<T> work) {
        Unit unit = begin(kind);
        current.set(unit);
        boolean committed = false;
        T result;
        try {
            result = work.get();
            unit.commit(keeper);
            committed = true;
        } catch (SQLException e) {
            throw understood(unit, new PersistenceException("commit failed", e));
        } catch (RuntimeException e) {
            throw understood(unit, e);
        } finally {
            UnitEnd.of(unit, committed, current::remove);
        }
        unit.followUps().forEach(UnitTransactions::follow);
        return result;
    }

    /** What is the database's own trouble is no fault of the work; its words may quote rows. */
    private RuntimeException understood(Unit unit, RuntimeException failure) {
        if (Trouble.isOfCheck(failure)) {
            unit.wearOut();
        }
        Optional<Trouble> found = Trouble.of(failure);
        if (found.isEmpty()) {
            return failure;
        }
        if (found.get() == Trouble.LOST) {
            return new ConnectionLost(failure, unit.commitWasSent());
        }
        LOG.error(troubles.keep(found.get(), failure));
        return Refusal.unavailable("database");
    }

    @Override
    public Optional<String> damage() {
        return troubles.damage();
    }

    private Unit begin(Kind kind) {
        try {
            return kind.begin(pool.getConnection(), times.begin());
        } catch (SQLException e) {
            Optional<Trouble> found = Trouble.of(e).filter(kindOf -> kindOf != Trouble.LOST);
            LOG.warn(
                    "No connection to the database: {}",
                    found.map(kindOf -> troubles.keep(kindOf, e)).orElseGet(() -> Trouble.place(e)));
            throw Refusal.unavailable("database");
        }
    }

    @Override
    public Optional<String> now() {
        return troubles.now(() -> required(this::writeSomething));
    }

    private int writeSomething() {
        try (PreparedStatement update =
                connection().prepareStatement("update platform_schema set digest = digest where unit = 'platform'")) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("a trial of the database", e);
        }
    }

    private static void follow(Runnable followUp) {
        try {
            followUp.run();
        } catch (RuntimeException e) {
            LOG.error("What follows a commit failed; the data are committed.", e);
        }
    }

    @Override
    public Connection connection() {
        return active().connection();
    }

    @Override
    public boolean isActive() {
        return current.get() != null;
    }

    @Override
    public void flush() {
        active().flush();
    }

    @Override
    public <T> T attached(Class<T> type, Supplier<T> make) {
        return active().attached(type, make);
    }

    @Override
    public void wrote(String table, Object... key) {
        wrote(new WrittenRow(table, List.of(), List.of(key)));
    }

    /** Likewise of a key whose columns are named. */
    public void wrote(WrittenRow row) {
        active().wrote(row);
    }

    /** The rows that the unit under way has told of since this was asked last. */
    public List<WrittenRow> takeWritten() {
        return active().takeWritten();
    }

    /** @param lastAct runs before a commit where rows were written of which no event has borne witness */
    public void keepRowsBy(Runnable lastAct) {
        keeper = requireNonNull(lastAct);
    }

    @Override
    public void beforeCommit(Runnable lastAct) {
        active().beforeCommit(lastAct);
    }

    @Override
    public void afterCommit(Runnable followUp) {
        active().afterCommit(followUp);
    }

    private Unit active() {
        Unit unit = current.get();
        if (unit == null) {
            throw new IllegalStateException("no unit of work under way");
        }
        return unit;
    }
}
