package de.stadtteilkapital.platform.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class UnitTransactionsTest {
    private final PlatformDatabase database;
    private final UnitTransactions transactions;

    UnitTransactionsTest(PlatformDatabase.Kind kind) {
        database = new PlatformDatabase(kind);
        transactions = database.transactions;
    }

    @BeforeEach
    void makeTable() {
        database.execute("create table t (id int primary key)");
    }

    @Test
    void whatTwoInnerCallsDidIsKeptTogether() {
        transactions.run(() -> {
            database.execute("insert into t values (1)");
            database.execute("insert into t values (2)");
        });
        assertThat(database.count("t")).isEqualTo(2);
    }

    @Test
    void anExceptionUndoesWhatInnerCallsDid() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    database.execute("insert into t values (1)");
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(database.count("t")).isZero();
    }

    @Test
    void aUnitThatHasToWaitItsTurnHoldsNothingMeanwhileAndIsRepeated() {
        AtomicInteger tries = new AtomicInteger();
        transactions.run(() -> {
            database.execute("insert into t values (1)");
            if (tries.incrementAndGet() == 1) {
                throw Refusal.crowded(
                        Text.same("voll"), atMost -> !transactions.isActive() && database.count("t") == 0);
            }
        });
        assertThat(tries).hasValue(2);
        assertThat(database.count("t")).isEqualTo(1);
    }

    @Test
    void aUnitWhoseTurnDoesNotComeIsRefused() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    throw Refusal.crowded(Text.same("voll"), atMost -> false);
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    @Test
    void aUnitThatReadsCanDoWithoutAPartThatFails() {
        String both = transactions.reading(() -> transactions.spared(
                        () -> transactions.reading(() -> {
                            throw new IllegalArgumentException("no");
                        }),
                        failure -> failure.getMessage())
                + transactions.reading(() -> database.count("t")));
        assertThat(both).isEqualTo("no0");
    }

    @Test
    void aUnitThatWritesCanDoWithoutNoPart() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    database.execute("insert into t values (1)");
                    transactions.spared(
                            () -> {
                                throw new IllegalArgumentException("no");
                            },
                            failure -> "instead");
                }))
                .hasMessage("no");
        assertThat(database.count("t")).isZero();
    }

    @Test
    void anInnerFailureThatIsSwallowedUndoesAll() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    database.execute("insert into t values (1)");
                    try {
                        database.execute("insert into t values (1)");
                    } catch (IllegalStateException swallowed) {
                        assertThat(swallowed).hasCauseInstanceOf(SQLException.class);
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inner call");
        assertThat(database.count("t")).isZero();
    }

    @Test
    void aConstraintThatSpeaksAtTheCommitUndoesAll() {
        database.execute("create table d (id int not null, constraint once unique (id) deferrable initially deferred)");
        assertThatThrownBy(() -> transactions.run(() -> {
                    database.execute("insert into t values (1)");
                    database.execute("insert into d values (2), (2)");
                }))
                .isInstanceOf(PersistenceException.class);
        assertThat(database.count("t")).isZero();
    }

    @Test
    void aUnitThatLostIsRepeatedAsAWhole() {
        AtomicInteger tries = new AtomicInteger();
        transactions.run(() -> {
            database.execute("insert into t values (1)");
            if (tries.incrementAndGet() < 3) {
                throw new OptimisticLockException("lost");
            }
        });
        assertThat(tries).hasValue(3);
        assertThat(database.count("t")).isEqualTo(1);
    }

    @Test
    void repeatingEndsAndWhoAskedMayComeAgain() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> transactions.run(() -> {
                    tries.incrementAndGet();
                    throw new PersistenceException(new SQLException("deadlock", "40001"));
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
        assertThat(tries).hasValue(6);
    }

    @Test
    void aUnitThatReadsSeesWhatIsThereAndWritesNothing() {
        database.execute("insert into t values (1)");
        assertThat(transactions.reading(() -> database.count("t"))).isEqualTo(1);
        assertThatThrownBy(() -> transactions.reading(() -> {
                    prepare("insert into t values (2)");
                    return null;
                }))
                .hasMessageContaining("asks only queries: insert into t");
        assertThatThrownBy(() -> transactions.reading(() -> {
                    database.execute("insert into t values (2)");
                    return null;
                }))
                .hasMessageContaining("asks only queries: insert into t");
        assertThat(database.count("t")).isEqualTo(1);
    }

    @Test
    void whatReadsInsideAUnitThatWritesSeesItsRows() {
        transactions.run(() -> {
            database.execute("insert into t values (1)");
            assertThat(transactions.reading(() -> database.count("t"))).isEqualTo(1);
        });
    }

    @Test
    void aUnitThatReadsLocksNothing() {
        assertThatThrownBy(() -> transactions.reading(() -> {
                    prepare("select id from t for update");
                    return null;
                }))
                .hasMessageContaining("asks only queries: select id from t for update");
    }

    @Test
    void otherFailuresAreNotRepeated() {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> transactions.run(() -> {
                    tries.incrementAndGet();
                    throw new PersistenceException(new SQLException("unique", "23505"));
                }))
                .isInstanceOf(PersistenceException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void whatFollowsRunsAfterTheCommitAndOutsideTheUnit() {
        List<Boolean> active = new ArrayList<>();
        transactions.run(() -> transactions.afterCommit(() -> active.add(transactions.isActive())));
        assertThat(active).containsExactly(false);
    }

    @Test
    void nothingFollowsARollback() {
        List<String> followed = new ArrayList<>();
        assertThatThrownBy(() -> transactions.run(() -> {
                    transactions.afterCommit(() -> followed.add("followed"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(followed).isEmpty();
    }

    @Test
    void aLibraryCanNotEndTheUnit() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    database.execute("insert into t values (1)");
                    try {
                        transactions.connection().commit();
                        transactions.connection().setAutoCommit(true);
                        transactions.connection().close();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(database.count("t")).isZero();
    }

    private void prepare(String sql) {
        try (PreparedStatement statement = transactions.connection().prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
