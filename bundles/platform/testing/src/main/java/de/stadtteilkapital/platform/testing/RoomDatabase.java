package de.stadtteilkapital.platform.testing;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.persistence.jpa.JpaStore;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.DatabaseOwner;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.apache.commons.dbcp2.ConnectionFactory;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The tables of the one room on the class path, with the real unit of work and store, for tests without a container.
 * Made once per run and kind of database, since making tables costs seconds: a test takes fresh ids or begins with
 * {@link #clear}. On PostgreSQL the room works as one role, and another owns its tables.
 */
public final class RoomDatabase {
    private static final Map<Database, RoomDatabase> OPEN = new EnumMap<>(Database.class);
    private static final Map<Database, RoomDatabase> RECORDED = new EnumMap<>(Database.class);
    private static final String XML = "META-INF/persistence.xml";

    /** Starts with its first use. */
    private static final class Server {
        static final Postgres POSTGRES =
                Postgres.start(Path.of("target", "postgres").toAbsolutePath());
    }

    /** Made by whom tables are, so that a test may do by hand what acts cannot. */
    private final DataSource source;

    private final UnitTransactions transactions;
    private final Schema schema;
    private final JpaStore store;
    private final List<String> emptyAtFirst;

    private final CountedStatements counted = new CountedStatements();

    private RoomDatabase(Database database) {
        DataSource working;
        if (database == Database.DERBY) {
            source = counted.on(pooled(empty(database)));
            working = source;
            schema = new Schema(source);
        } else {
            Postgres.Roles roles = Server.POSTGRES.ownedDatabase();
            source = pooled(source(roles.owner()));
            working = counted.on(pooled(source(roles.worker())));
            schema = new Schema(
                    working, DatabaseOwner.apart(working, source, roles.owner().user()));
        }
        transactions = new UnitTransactions(working, 20, 60);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        URL xml = loader.getResource(XML);
        try {
            URL root = new URL(xml.toString().replace(XML, ""));
            store = JpaStore.open(transactions, schema, loader, root, xml);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
        emptyAtFirst = emptyTables();
    }

    /** The room's database of this kind; PostgreSQL starts with its first use and ends with the run. */
    public static synchronized RoomDatabase on(Database database) {
        return OPEN.computeIfAbsent(database, RoomDatabase::new);
    }

    /** Empty, with the real event log, so that the audit can be asked; in a database of its own. */
    public static synchronized RecordedRoom recorded(Database database, BusinessClock clock) {
        RoomDatabase own = RECORDED.computeIfAbsent(database, RoomDatabase::new);
        own.clear();
        return new RecordedRoom(own, own.transactions, own.schema, clock);
    }

    /** A new connection to PostgreSQL costs more than most tests. */
    private static DataSource pooled(DataSource source) {
        BasicDataSource pool = new BasicDataSource() {
            @Override
            protected ConnectionFactory createConnectionFactory() {
                return source::getConnection;
            }
        };
        pool.setMaxTotal(-1);
        pool.setMaxIdle(20);
        return pool;
    }

    /** A database of its own without a table, for whoever tries how tables come about. */
    public static DataSource empty(Database database) {
        if (database == Database.DERBY) {
            EmbeddedDataSource derby = new EmbeddedDataSource();
            derby.setDatabaseName("memory:" + UUID.randomUUID());
            derby.setCreateDatabase("create");
            return derby;
        }
        return source(Server.POSTGRES.freshDatabase());
    }

    private static DataSource source(Postgres.Account account) {
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(account.url());
        postgres.setUser(account.user());
        postgres.setPassword(account.password());
        return postgres;
    }

    /** How many statements some work of this thread makes. */
    public int statements(Runnable work) {
        int before = counted.made();
        work.run();
        return counted.made() - before;
    }

    public Transactions transactions() {
        return transactions;
    }

    public Store store() {
        return store;
    }

    /** A statement by hand, past everything that Java checks; returns the number of rows changed. */
    public int byHand(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            try {
                return statement.executeUpdate(sql);
            } catch (SQLException e) {
                // Derby forgets to count down when a trigger fails
                connection.abort(Runnable::run);
                throw e;
            }
        }
    }

    /** Rows of a table, or of a table where something holds. */
    int count(String rows) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from " + rows)) {
            counted.next();
            return counted.getInt(1);
        }
    }

    /** A statement by hand that the guards of the tables let pass. */
    public int falsified(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                LiftedGuards lifted = LiftedGuards.of(statement)) {
            return statement.executeUpdate(sql);
        }
    }

    /** What refuses a statement by hand; fails where it is taken. */
    public Constraint refusing(String sql) {
        try {
            throw new AssertionError("taken, " + byHand(sql) + " rows: " + sql);
        } catch (SQLException e) {
            return Constraint.of(e);
        }
    }

    /** Takes all rows out of the room's tables, but for those that came with its changelog; their guards look away. */
    public void clear() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                LiftedGuards lifted = LiftedGuards.of(statement)) {
            List<String> full = new ArrayList<>(emptyAtFirst);
            while (!full.isEmpty()) {
                int before = full.size();
                full.removeIf(table -> emptied(statement, table));
                if (full.size() == before) {
                    throw new IllegalStateException("tables that cannot be emptied: " + full);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A parent goes after its children, in a later round. */
    private static boolean emptied(Statement statement, String table) {
        try {
            statement.executeUpdate("delete from " + table);
            return true;
        } catch (SQLException e) {
            if (Constraint.of(e) == Constraint.REFERENCE) {
                return false;
            }
            throw new IllegalStateException(table, e);
        }
    }

    private List<String> emptyTables() {
        List<String> names = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
            names.removeIf(table -> isFilled(statement, table));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    private static boolean isFilled(Statement statement, String table) {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }
}
