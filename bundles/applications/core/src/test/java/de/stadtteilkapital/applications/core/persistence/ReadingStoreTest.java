package de.stadtteilkapital.applications.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change in work that only reads is no silent loss. */
@OnBothDatabases
class ReadingStoreTest {
    private static final CounterEntity.Key KEY = new CounterEntity.Key("reading", 2026);

    private final Store store;

    ReadingStoreTest(Database database) {
        store = RoomDatabase.on(database).store();
    }

    @BeforeEach
    void makeRow() {
        store.with(em -> {
            if (em.find(CounterEntity.class, KEY) == null) {
                em.persist(new CounterEntity("reading", 2026));
            }
        });
    }

    @Test
    void aRowThatIsChangedIsRefused() {
        long before = store.in(em -> em.find(CounterEntity.class, KEY).next());
        assertThatThrownBy(() ->
                        store.reading(em -> em.find(CounterEntity.class, KEY).next()))
                .hasMessageContaining("has changed something");
        long after = store.in(em -> em.find(CounterEntity.class, KEY).next());
        assertThat(after).isEqualTo(before + 1);
    }

    @Test
    void aRowThatIsAddedIsRefused() {
        assertThatThrownBy(() -> store.reading(em -> {
                    em.persist(new CounterEntity("another", 2026));
                    return null;
                }))
                .hasMessageContaining("has changed something");
    }

    @Test
    void aRowThatIsReadIsNot() {
        CounterEntity read = store.reading(em -> em.find(CounterEntity.class, KEY));
        assertThat(read).isNotNull();
    }
}
