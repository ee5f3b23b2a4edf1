package de.stadtteilkapital.platform.persistence.marks;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.persistence.HouseKey;
import de.stadtteilkapital.platform.persistence.HouseKeys;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcDailyMarksTest {
    private static final String PLACE = "core.familiar";
    private static final Instant BEGIN = Instant.parse("2026-01-01T12:00:00Z");
    private static final HouseKey OLD = new HouseKey("1", new byte[32]);
    private static final HouseKey NEW = new HouseKey("2", "a key of two and thirty bytes...".getBytes());

    /** The keys as they are when the test asks. */
    private static final class GivenKeys implements HouseKeys {
        private List<HouseKey> keys = List.of(OLD);

        @Override
        public HouseKey current(String purpose) {
            return keys.get(0);
        }

        @Override
        public List<HouseKey> readable(String purpose) {
            return keys;
        }

        @Override
        public Optional<HouseKey> of(String purpose, String id) {
            return keys.stream().filter(key -> key.id().equals(id)).findFirst();
        }
    }

    private final PlatformDatabase database;
    private final GivenKeys keys = new GivenKeys();

    JdbcDailyMarksTest(PlatformDatabase.Kind kind) {
        database = new PlatformDatabase(kind);
    }

    /** A node that has just started. */
    private JdbcDailyMarks nodeAfter(Duration time) {
        return new JdbcDailyMarks(
                database.transactions, database.schema, keys, Clock.fixed(BEGIN.plus(time), ZoneOffset.UTC));
    }

    @Test
    void aMarkIsKnownAfterARestartAndForgottenAfterItsDays() {
        nodeAfter(Duration.ZERO).mark(PLACE, "anna", 30);
        assertThat(nodeAfter(Duration.ofDays(30)).isMarked(PLACE, "anna", 30)).isTrue();
        assertThat(nodeAfter(Duration.ofDays(31)).isMarked(PLACE, "anna", 30)).isFalse();
        assertThat(nodeAfter(Duration.ZERO).isMarked(PLACE, "bert", 30)).isFalse();
        assertThat(nodeAfter(Duration.ZERO).isMarked("core.other", "anna", 30)).isFalse();
    }

    @Test
    void aMarkIsWrittenOnceADay() throws SQLException {
        JdbcDailyMarks node = nodeAfter(Duration.ZERO);
        node.mark(PLACE, "anna", 30);
        byHand("delete from platform_daily_mark");
        node.mark(PLACE, "anna", 30);
        assertThat(rows()).isEmpty();
        nodeAfter(Duration.ofDays(1)).mark(PLACE, "anna", 30);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void theTableHoldsNothingButAKeyedHash() throws SQLException {
        nodeAfter(Duration.ZERO).mark(PLACE, "203.0.113.7 anna", 30);
        // HMAC-SHA-256 of the text under 32 zero bytes, worked out by openssl
        assertThat(rows()).containsExactly("0937e3cfa81014b5873224ed35375a9bb5a764eb6dc4e4e7ee64d420733c7b1b");
    }

    @Test
    void whatIsTooOldIsDeleted() throws SQLException {
        nodeAfter(Duration.ZERO).mark(PLACE, "anna", 30);
        nodeAfter(Duration.ofDays(31)).mark(PLACE, "bert", 30);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void aKeyThatIsReplacedDoesNotMakeThePeopleStrangers() {
        nodeAfter(Duration.ZERO).mark(PLACE, "anna", 30);
        keys.keys = List.of(NEW, OLD);
        assertThat(nodeAfter(Duration.ZERO).isMarked(PLACE, "anna", 30)).isTrue();
    }

    @Test
    void whatAnotherNodeHasMarkedIsKnownAMinuteLater() {
        Moving clock = new Moving();
        JdbcDailyMarks here = new JdbcDailyMarks(database.transactions, database.schema, keys, clock);
        assertThat(here.isMarked(PLACE, "anna", 30)).isFalse();
        nodeAfter(Duration.ZERO).mark(PLACE, "anna", 30);
        assertThat(here.isMarked(PLACE, "anna", 30)).as("within the minute").isFalse();
        clock.now = BEGIN.plus(Duration.ofMinutes(1));
        assertThat(here.isMarked(PLACE, "anna", 30)).isTrue();
    }

    @Test
    void ofManyThatMarkTheSameAtOnceNoneFails() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            Callable<Object> mark = () -> {
                nodeAfter(Duration.ZERO).mark(PLACE, "anna", 30);
                return "done";
            };
            List<Callable<Object>> marks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                marks.add(mark);
            }
            for (Future<Object> done : nodes.invokeAll(marks)) {
                assertThat(done.get()).isEqualTo("done");
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(rows()).hasSize(1);
    }

    private List<String> rows() throws SQLException {
        return database.transactions.required(() -> {
            try (PreparedStatement select = database.transactions
                            .connection()
                            .prepareStatement("select hash from platform_daily_mark");
                    ResultSet found = select.executeQuery()) {
                List<String> hashes = new ArrayList<>();
                while (found.next()) {
                    hashes.add(found.getString(1));
                }
                return hashes;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void byHand(String sql) {
        database.transactions.run(() -> {
            try (PreparedStatement statement =
                    database.transactions.connection().prepareStatement(sql)) {
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static final class Moving extends Clock {
        private Instant now = BEGIN;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
