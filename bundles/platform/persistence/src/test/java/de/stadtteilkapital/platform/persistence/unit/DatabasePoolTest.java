package de.stadtteilkapital.platform.persistence.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DatabasePoolTest {
    private final AtomicBoolean ending = new AtomicBoolean();
    private final DatabasePool pool = new DatabasePool(Duration.ofMinutes(10), ending::get);

    @Test
    @Timeout(20)
    void whoAsksBetweenTwoPoolsWaitsForTheSecond() throws Exception {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:pool");
        derby.setCreateDatabase("create");
        CompletableFuture<Connection> asked = CompletableFuture.supplyAsync(this::connection);
        pool.use(derby);
        try (Connection connection = asked.get()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    @Timeout(20)
    void nobodyWaitsWhereTheProcessEnds() {
        ending.set(true);
        assertThatThrownBy(pool::getConnection).isInstanceOf(SQLTransientConnectionException.class);
    }

    private Connection connection() {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
