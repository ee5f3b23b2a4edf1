package de.stadtteilkapital.platform.persistence.jpa;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseLogin;

/** A store on EclipseLink; made once per room, deployed at once so that no request waits for it. */
public final class JpaStore implements Store, AutoCloseable {
    private final UnitTransactions transactions;
    private final EntityManagerFactory factory;

    private JpaStore(UnitTransactions transactions, EntityManagerFactory factory) {
        this.transactions = transactions;
        this.factory = factory;
    }

    private static JpaStore deployed(UnitTransactions transactions, EntityManagerFactory factory) {
        try {
            factory.createEntityManager().close();
            leavesFailuresToUnits(factory);
            WrittenEntities.tellOf(JpaHelper.getServerSession(factory), transactions);
            return new JpaStore(transactions, factory);
        } catch (RuntimeException e) {
            factory.close();
            throw e;
        }
    }

    /**
     * A unit has one connection: where that breaks, asking again on it hides what broke it, and the unit itself is
     * repeated on another.
     */
    private static void leavesFailuresToUnits(EntityManagerFactory factory) {
        DatabaseLogin login = JpaHelper.getServerSession(factory).getLogin();
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0);
    }

    /**
     * Brings a room's tables up to date and opens its store.
     *
     * @param loader the room's class loader, in which its changelog and entities are found
     * @param root where the room's classes lie
     */
    public static JpaStore open(UnitTransactions transactions, Schema schema, ClassLoader loader, URL root) {
        URL location = loader.getResource("META-INF/persistence.xml");
        if (location == null) {
            throw new IllegalStateException("no META-INF/persistence.xml in " + root);
        }
        return open(transactions, schema, loader, root, location);
    }

    /** Like the other, where several rooms share one class path and the place must be named. */
    public static JpaStore open(
            UnitTransactions transactions, Schema schema, ClassLoader loader, URL root, URL persistenceXml) {
        PersistenceXml xml = PersistenceXml.read(persistenceXml);
        schema.migrate(xml.unit(), loader);
        RoomUnit unit = new RoomUnit(xml, loader, root, transactions.dataSource());
        Map<String, Object> settings = Map.of(
                // rows of one kind go to the database together
                PersistenceUnitProperties.BATCH_WRITING,
                "JDBC",
                PersistenceUnitProperties.WEAVING,
                "static",
                PersistenceUnitProperties.CACHE_SHARED_DEFAULT,
                "false",
                PersistenceUnitProperties.DDL_GENERATION,
                PersistenceUnitProperties.NONE,
                PersistenceUnitProperties.TARGET_DATABASE,
                schema.dialect().eclipseLinkPlatform(),
                PersistenceUnitProperties.LOGGING_LOGGER,
                "JavaLogger",
                // what it warns of is thrown as well, and told by us without the rows that it quotes
                PersistenceUnitProperties.LOGGING_LEVEL,
                "SEVERE",
                // two builds of one room must not meet in EclipseLink's table of sessions
                PersistenceUnitProperties.SESSION_NAME,
                xml.unit() + "-" + UUID.randomUUID());
        return deployed(transactions, new PersistenceProvider().createContainerEntityManagerFactory(unit, settings));
    }

    @Override
    public <T> T in(Function<EntityManager, T> work) {
        return transactions.required(() -> work.apply(transactions.manager(factory)));
    }

    @Override
    public <T> T reading(Function<EntityManager, T> work) {
        return transactions.reading(() -> work.apply(transactions.manager(factory)));
    }

    @Override
    public void wrote(String table, Object... key) {
        transactions.wrote(table, key);
    }

    @Override
    public void close() {
        factory.close();
    }
}
