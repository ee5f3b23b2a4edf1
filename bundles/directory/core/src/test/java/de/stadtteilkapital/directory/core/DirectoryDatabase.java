package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.jpa.JpaStore;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.net.MalformedURLException;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The room's tables on an in-memory Derby of their own, with the real unit of work and store. */
final class DirectoryDatabase implements AutoCloseable {
    private static final String XML = "META-INF/persistence.xml";

    static {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    private final String name = "memory:" + UUID.randomUUID();
    private final EmbeddedDataSource pool = pool("create");
    private final UnitTransactions transactions = new UnitTransactions(pool);
    private final JpaStore store;

    DirectoryDatabase() throws MalformedURLException {
        ClassLoader loader = DirectoryDatabase.class.getClassLoader();
        URL xml = loader.getResource(XML);
        URL root = new URL(xml.toString().replace(XML, ""));
        store = JpaStore.open(transactions, new Schema(pool), loader, root, xml);
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

    /** Making the tables anew would cost each test a second. */
    void clear() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("organisation", "organisation_role", "mandate", "account", "role", "tie")) {
                statement.executeUpdate("delete from directory_" + table);
            }
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
