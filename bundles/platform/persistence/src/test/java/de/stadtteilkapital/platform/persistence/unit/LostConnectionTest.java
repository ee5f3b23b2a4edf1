package de.stadtteilkapital.platform.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.persistence.PersistenceException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL ends the connections of a unit of work at different moments. */
class LostConnectionTest {
    private final PlatformDatabase database = new PlatformDatabase(PlatformDatabase.Kind.POSTGRESQL);
    private final AtomicInteger tries = new AtomicInteger();

    @BeforeEach
    void makeTable() {
        database.execute("create table t (id int primary key)");
    }

    @Test
    void aUnitWhoseConnectionBrokeInTheMiddleIsRepeated() {
        database.transactions.run(() -> {
            insert(database.transactions, 1);
            if (tries.incrementAndGet() == 1) {
                end(server(database.transactions));
            }
            insert(database.transactions, 2);
        });
        assertThat(tries).hasValue(2);
        assertThat(database.count("t")).isEqualTo(2);
    }

    @Test
    void aUnitThatReadsIsRepeated() {
        long rows = database.transactions.reading(() -> {
            if (tries.incrementAndGet() == 1) {
                end(server(database.transactions));
            }
            return database.count("t");
        });
        assertThat(rows).isZero();
        assertThat(tries).hasValue(2);
    }

    @Test
    void aConnectionThatBreaksTwiceIsADatabaseThatIsAway() {
        assertThatThrownBy(() -> database.transactions.run(() -> {
                    tries.incrementAndGet();
                    end(server(database.transactions));
                    insert(database.transactions, 1);
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
        assertThat(tries).hasValue(2);
    }

    @Test
    void afterItsCommitWasSentAUnitIsNotRepeated() {
        UnitTransactions cut = new UnitTransactions(committingAndBreaking(), 20, 60);
        assertThatThrownBy(() -> cut.run(() -> insert(cut, tries.incrementAndGet())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.detail().english()).contains("uncertain"));
        assertThat(tries).hasValue(1);
        assertThat(database.count("t")).isEqualTo(1);
    }

    @Test
    void afterItsCommitWasSentAUnitThatKnowsWhatItHasDoneIsRepeated() {
        UnitTransactions cut = new UnitTransactions(committingAndBreaking(), 20, 60);
        String answer = cut.knowing(() -> {
            if (tries.incrementAndGet() == 2) {
                return "done before: " + count(cut);
            }
            insert(cut, 1);
            return "done";
        });
        assertThat(answer).isEqualTo("done before: 1");
    }

    /** The server commits, and its answer is lost: once. */
    private DataSource committingAndBreaking() {
        DataSource source = database.source;
        AtomicInteger commits = new AtomicInteger();
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Connection connection = source.getConnection();
                    return Proxy.newProxyInstance(
                            getClass().getClassLoader(), new Class<?>[] {Connection.class}, (inner, call, values) -> {
                                try {
                                    Object result = call.invoke(connection, values);
                                    if (call.getName().equals("commit") && commits.incrementAndGet() == 1) {
                                        connection.abort(Runnable::run);
                                        throw new SQLException("an I/O error occurred", "08006");
                                    }
                                    return result;
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
                });
    }

    private static int server(UnitTransactions transactions) {
        try (PreparedStatement select = transactions.connection().prepareStatement("select pg_backend_pid()");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void end(int backend) {
        try (Connection connection = database.source.getConnection();
                Statement statement = connection.createStatement()) {
            // with a limit in milliseconds it returns when the other has ended
            statement.execute("select pg_terminate_backend(" + backend + ", 10000)");
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void insert(UnitTransactions transactions, int id) {
        try (PreparedStatement insert = transactions.connection().prepareStatement("insert into t values (?)")) {
            insert.setInt(1, id);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static long count(UnitTransactions transactions) {
        try (PreparedStatement select = transactions.connection().prepareStatement("select count(*) from t");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
