package de.stadtteilkapital.platform.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.persistence.HouseKey;
import de.stadtteilkapital.platform.persistence.PlatformDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class JdbcHouseKeysTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final KeyTerms TERMS = new KeyTerms(Duration.ofDays(182), Duration.ofDays(365));

    private final PlatformDatabase database;

    JdbcHouseKeysTest(PlatformDatabase.Kind kind) {
        database = new PlatformDatabase(kind);
    }

    private JdbcHouseKeys after(int days) {
        Clock clock = Clock.fixed(BEGIN.plus(Duration.ofDays(days)), ZoneOffset.UTC);
        return new JdbcHouseKeys(database.transactions, database.schema, TERMS, clock);
    }

    @Test
    void aKeyIsOf256BitsAndTheSameForEveryNode() {
        HouseKey here = after(0).current("cursors");
        HouseKey there = after(0).current("cursors");
        assertThat(here.secret()).hasSize(32).isEqualTo(there.secret());
        assertThat(here.id()).isEqualTo(there.id());
    }

    @Test
    void eachPurposeHasItsOwn() {
        JdbcHouseKeys keys = after(0);
        assertThat(keys.current("cursors").secret())
                .isNotEqualTo(keys.current("addresses").secret());
    }

    @Test
    void ofManyNodesAtOnceExactlyOneMakesIt() throws Exception {
        int nodes = 8;
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            List<Callable<String>> asks = new ArrayList<>();
            for (int i = 0; i < nodes; i++) {
                JdbcHouseKeys node = after(0);
                asks.add(() -> node.current("cursors").hash("x"));
            }
            Set<String> seen = new HashSet<>();
            for (Future<String> asked : threads.invokeAll(asks)) {
                seen.add(asked.get());
            }
            assertThat(seen).hasSize(1);
            assertThat(database.count("platform_key")).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void afterHalfAYearAnotherServes() {
        String first = after(0).current("cursors").id();
        assertThat(after(181).current("cursors").id()).isEqualTo(first);
        assertThat(after(182).current("cursors").id()).isNotEqualTo(first);
    }

    @Test
    void anOldOneIsFoundForAYearAfterItWasReplaced() {
        HouseKey first = after(0).current("cursors");
        after(182).current("cursors");
        assertThat(after(182 + 364).of("cursors", first.id()))
                .hasValueSatisfying(found -> assertThat(found.secret()).isEqualTo(first.secret()));
        assertThat(after(182 + 365).of("cursors", first.id())).isEmpty();
    }

    @Test
    void theReadableOnesComeNewestFirst() {
        String first = after(0).current("cursors").id();
        String second = after(182).current("cursors").id();
        assertThat(after(182).readable("cursors")).extracting(HouseKey::id).containsExactly(second, first);
    }

    @Test
    void whatCanOpenNothingAnyMoreIsThrownAway() {
        after(0).current("cursors");
        after(182).current("cursors");
        after(182 + 365).current("cursors");
        assertThat(database.count("platform_key")).isEqualTo(2);
    }

    @Test
    void whatAnotherNodeHasMadeSinceIsFound() {
        JdbcHouseKeys here = after(181);
        here.current("cursors");
        HouseKey there = after(182 + 181).current("cursors");
        assertThat(here.of("cursors", there.id())).isPresent();
    }

    @Test
    void unknownIdsAreNone() {
        JdbcHouseKeys keys = after(0);
        keys.current("cursors");
        assertThat(keys.of("cursors", "7")).isEmpty();
        assertThat(keys.of("cursors", "x")).isEmpty();
        assertThat(keys.of("addresses", "1")).isEmpty();
    }

    @Test
    void aKeyThatIsUndoneWithItsUnitIsNotRemembered() {
        JdbcHouseKeys keys = after(0);
        assertThatThrownBy(() -> database.transactions.run(() -> {
                    keys.current("cursors");
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        keys.current("cursors");
        assertThat(database.count("platform_key")).isEqualTo(1);
    }

    @Test
    void insideAUnitTheNewKeyServesAtOnce() {
        JdbcHouseKeys keys = after(0);
        assertThat(database.transactions.required(() -> keys.readable("cursors")))
                .hasSize(1);
    }
}
