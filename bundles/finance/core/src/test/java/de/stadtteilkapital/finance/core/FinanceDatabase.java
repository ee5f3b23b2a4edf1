package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.jpa.JpaStore;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The room's tables on an in-memory Derby of their own, with the real unit of work and store. */
public final class FinanceDatabase implements AutoCloseable {
    private final String name = "memory:" + UUID.randomUUID();
    private final EmbeddedDataSource pool = pool("create");
    private final UnitTransactions transactions = new UnitTransactions(pool);
    private final JpaStore store;

    public FinanceDatabase() {
        ClassLoader loader = FinanceDatabase.class.getClassLoader();
        URL xml = loader.getResource("META-INF/persistence.xml");
        String root = xml.toString().replace("META-INF/persistence.xml", "");
        try {
            store = JpaStore.open(transactions, new Schema(pool), loader, new URL(root), xml);
        } catch (java.net.MalformedURLException e) {
            throw new IllegalStateException(root, e);
        }
    }

    private EmbeddedDataSource pool(String option) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setConnectionAttributes(option + "=true");
        return source;
    }

    public Transactions transactions() {
        return transactions;
    }

    public Store store() {
        return store;
    }

    /** A statement by hand, past everything that Java checks. */
    public int byHand(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
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
