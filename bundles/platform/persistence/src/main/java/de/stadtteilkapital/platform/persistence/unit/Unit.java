package de.stadtteilkapital.platform.persistence.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;

/** One unit of work: a connection, and an entity manager for each persistence unit that took part. */
final class Unit {
    private final Connection connection;
    private final Connection handedOut;
    private final Map<EntityManagerFactory, EntityManager> managers = new LinkedHashMap<>();
    private final Map<Class<?>, Object> attachments = new HashMap<>();
    private final List<Runnable> lastActs = new ArrayList<>();
    private final List<Runnable> followUps = new ArrayList<>();
    private boolean spoiled;

    Unit(Connection connection, Deadline deadline) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        handedOut = UnitConnection.of(connection, this::spoil, deadline);
    }

    Connection connection() {
        return handedOut;
    }

    EntityManager manager(EntityManagerFactory factory) {
        return managers.computeIfAbsent(factory, f -> {
            EntityManager manager = f.createEntityManager();
            manager.getTransaction().begin();
            return manager;
        });
    }

    void spoil() {
        spoiled = true;
    }

    boolean isSpoiled() {
        return spoiled;
    }

    void flush() {
        managers.values().forEach(EntityManager::flush);
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

    List<Runnable> followUps() {
        return followUps;
    }

    void commit() throws SQLException {
        flush();
        if (spoiled) {
            throw new IllegalStateException("an inner call of this unit of work failed");
        }
        lastActs.forEach(Runnable::run);
        connection.commit();
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
        connection.rollback();
    }

    void giveBack() throws SQLException {
        connection.setAutoCommit(true);
        connection.close();
    }

    /** A connection whose rollback failed must not reach the pool: switching auto-commit on could commit. */
    void abandon() throws SQLException {
        connection.abort(Runnable::run);
        connection.close();
    }
}
