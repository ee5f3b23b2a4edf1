package de.stadtteilkapital.platform.persistence.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.eclipse.persistence.sessions.UnitOfWork;

/** One unit of work: a connection, and an entity manager for each persistence unit that took part. */
final class Unit {
    private final Connection connection;
    private final Connection handedOut;
    private final boolean writes;
    private final Map<EntityManagerFactory, EntityManager> managers = new LinkedHashMap<>();
    private final Map<Class<?>, Object> attachments = new HashMap<>();
    private final List<Runnable> lastActs = new ArrayList<>();
    private final List<Runnable> followUps = new ArrayList<>();
    private final List<WrittenRow> written = new ArrayList<>();
    private boolean spoiled;
    private boolean commitWasSent;
    private boolean worn;

    private Unit(Connection connection, UnitDeadline deadline, boolean writes) {
        this.connection = connection;
        this.writes = writes;
        handedOut = UnitConnection.of(connection, this::spoil, deadline, writes);
    }

    static Unit writing(Connection connection, UnitDeadline deadline) throws SQLException {
        connection.setAutoCommit(false);
        return new Unit(connection, deadline, true);
    }

    /** Every statement of it stands for itself. */
    static Unit reading(Connection connection, UnitDeadline deadline) {
        return new Unit(connection, deadline, false);
    }

    Connection connection() {
        return handedOut;
    }

    EntityManager manager(EntityManagerFactory factory) {
        return managers.computeIfAbsent(factory, f -> {
            EntityManager manager = f.createEntityManager();
            if (writes) {
                manager.getTransaction().begin();
            }
            return manager;
        });
    }

    void spoil() {
        spoiled = true;
    }

    /**
     * A part that the unit can do without where it only reads, since each of its statements stands for itself and one that
     * failed has left nothing behind; unless it failed for the database's sake.
     */
    <T> T spared(Supplier<T> work, Function<RuntimeException, T> instead) {
        boolean before = spoiled;
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (writes || Trouble.of(e).isPresent()) {
                spoiled = true;
                throw e;
            }
            spoiled = before;
            return instead.apply(e);
        }
    }

    boolean isSpoiled() {
        return spoiled;
    }

    /** From then on nobody but the database knows whether it was. */
    boolean commitWasSent() {
        return commitWasSent;
    }

    void flush() {
        if (writes) {
            managers.values().forEach(EntityManager::flush);
        }
    }

    <T> T attached(Class<T> type, Supplier<T> make) {
        Object known = attachments.get(type);
        if (known == null) {
            known = make.get();
            attachments.put(type, known);
        }
        return type.cast(known);
    }

    void beforeCommit(Runnable lastAct) {
        lastActs.add(lastAct);
    }

    void afterCommit(Runnable followUp) {
        followUps.add(followUp);
    }

    void wrote(WrittenRow row) {
        written.add(row);
    }

    /** What was told of since this was asked last. */
    List<WrittenRow> takeWritten() {
        List<WrittenRow> taken = List.copyOf(written);
        written.clear();
        return taken;
    }

    List<Runnable> followUps() {
        return followUps;
    }

    /** @param keeper keeps what is witnessed of the rows that nobody has taken account of */
    void commit(Runnable keeper) throws SQLException {
        flush();
        if (spoiled) {
            throw new IllegalStateException("an inner call of this unit of work failed");
        }
        lastActs.forEach(Runnable::run);
        if (!written.isEmpty()) {
            keeper.run();
        }
        if (writes) {
            commitWasSent = true;
            connection.commit();
        } else {
            requireUnchanged();
        }
    }

    /** What was changed would be lost without a word. */
    private void requireUnchanged() {
        for (EntityManager manager : managers.values()) {
            if (manager.unwrap(UnitOfWork.class).hasChanges()) {
                throw new IllegalStateException("a unit of work that reads has changed something");
            }
        }
    }

    /** Ends the logical transactions; the data are committed or rolled back already. */
    void closeManagers(boolean committed) {
        for (EntityManager manager : managers.values()) {
            if (manager.getTransaction().isActive()) {
                if (committed) {
                    manager.getTransaction().commit();
                } else {
                    manager.getTransaction().rollback();
                }
            }
            manager.close();
        }
    }

    void rollback() throws SQLException {
        if (writes) {
            connection.rollback();
        }
    }

    void giveBack() throws SQLException {
        if (writes) {
            connection.setAutoCommit(true);
        }
        connection.close();
    }

    /** Its connection is not to be used again: Derby forgets to count down when a trigger fails, and gives up at the sixteenth. */
    void wearOut() {
        worn = true;
    }

    boolean isWorn() {
        return worn;
    }

    /** A connection whose rollback failed must not reach the pool: switching auto-commit on could commit. */
    void abandon() throws SQLException {
        connection.abort(Runnable::run);
        connection.close();
    }
}
