package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.PersistenceException;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Units of work on one JDBC connection each, without two-phase commit. */
@Component(
        service = {Transactions.class, UnitTransactions.class},
        configurationPid = "de.stadtteilkapital.persistence",
        immediate = true)
@Designate(ocd = UnitLimits.class)
public final class UnitTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(UnitTransactions.class);

    /** Whether a unit writes or reads. */
    private interface Kind {
        Unit begin(Connection connection, Deadline deadline) throws SQLException;
    }

    private final DataSource pool;
    private final int statementSeconds;
    private final int unitSeconds;
    private final ThreadLocal<Unit> current = new ThreadLocal<>();
    private final DataSource units;
    private final Retries retries = new Retries();

    @Activate
    public UnitTransactions(
            @Reference(target = "(dataSourceName=stadtteilkapital)") DataSource pool, UnitLimits limits) {
        this(pool, limits.statementSeconds(), limits.unitSeconds());
    }

    /** For tests without a container. */
    public UnitTransactions(DataSource pool, int statementSeconds, int unitSeconds) {
        this.pool = requireNonNull(pool);
        this.statementSeconds = statementSeconds;
        this.unitSeconds = unitSeconds;
        units = new UnitDataSource(pool, current);
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
        Unit unit = current.get();
        return unit == null ? retries.of(() -> outermost(Unit::writing, work)) : inner(unit, work);
    }

    @Override
    public <T> T reading(Supplier<T> work) {
        Unit unit = current.get();
        return unit == null ? retries.of(() -> outermost(Unit::reading, work)) : inner(unit, work);
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
            unit.commit();
            committed = true;
        } catch (SQLException e) {
            throw new PersistenceException("commit failed", e);
        } finally {
            end(unit, committed);
        }
        unit.followUps().forEach(UnitTransactions::follow);
        return result;
    }

    private Unit begin(Kind kind) {
        try {
            return kind.begin(pool.getConnection(), new Deadline(statementSeconds, unitSeconds));
        } catch (SQLException e) {
            LOG.warn("No connection to the database: {}", e.getMessage());
            throw Refusal.unavailable("database");
        }
    }

    private void end(Unit unit, boolean committed) {
        boolean rolledBack = committed || rollback(unit);
        try {
            unit.closeManagers(committed);
        } catch (RuntimeException e) {
            LOG.warn("An entity manager could not be closed; the data are safe.", e);
        }
        current.remove();
        try {
            if (rolledBack) {
                unit.giveBack();
            } else {
                unit.abandon();
            }
        } catch (SQLException e) {
            LOG.warn("A connection could not be given back to the pool.", e);
        }
    }

    private static boolean rollback(Unit unit) {
        try {
            unit.rollback();
            return true;
        } catch (SQLException e) {
            LOG.warn("A rollback failed; the connection is abandoned.", e);
            return false;
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
