package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.jpa.JpaStore;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.net.MalformedURLException;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The room's tables on an in-memory Derby of their own, with the real unit of work and store. */
final class ApplicationsDatabase implements AutoCloseable {
    /** Children first. */
    private static final List<String> TABLES = List.of(
            "score",
            "pre_assessment",
            "outcome",
            "submission",
            "finding",
            "indicator",
            "plan_line",
            "application",
            "counter",
            "sponsor",
            "advice_session",
            "advice_case");

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    private final String name = "memory:" + UUID.randomUUID();
    private final UnitTransactions transactions = new UnitTransactions(pool("create"));
    private final JpaStore store;

    ApplicationsDatabase() {
        ClassLoader loader = ApplicationsDatabase.class.getClassLoader();
        URL xml = loader.getResource("META-INF/persistence.xml");
        try {
            URL root = new URL(xml.toString().replace("META-INF/persistence.xml", ""));
            store = JpaStore.open(transactions, new Schema(pool("create")), loader, root, xml);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private EmbeddedDataSource pool(String option) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setConnectionAttributes(option + "=true");
        return source;
    }

    Transactions transactions() {
        return transactions;
    }

    Store store() {
        return store;
    }

    /** Making the tables anew would cost each test seconds. */
    void clear() {
        store.with(em -> TABLES.forEach(table ->
                em.createNativeQuery("delete from applications_" + table).executeUpdate()));
    }

    @Override
    public void close() {
        store.close();
        try {
            pool("drop").getConnection().close();
        } catch (SQLException e) {
            // Derby confirms the end of a database in memory with an exception of state 08006
            if (!"08006".equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }
}
