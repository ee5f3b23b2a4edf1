package de.stadtteilkapital.platform.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.events.Erasure;
import de.stadtteilkapital.platform.attachments.storage.StorageKind;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnBothDatabases
class AttachmentsPurgedTest {
    private final Database kind;
    private final List<String> named = new ArrayList<>();
    private House house;

    @TempDir
    Path folder;

    AttachmentsPurgedTest(Database kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        house = new House(kind, StorageKind.DATABASE, folder, "").cleared();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private int purge(House of, boolean opens, String thing) {
        AttachmentsPurged purged =
                new AttachmentsPurged(of.store, of.transactions, new SetClock(LocalDate.of(2026, 11, 30)), of.storages);
        return of.transactions.required(() -> purged.purge(new Opening(opens), House.PLACE, thing));
    }

    /** Writes tombstones as a purge does, or none. */
    private final class Opening implements Erasure {
        private final boolean opens;

        Opening(boolean opens) {
            this.opens = opens;
        }

        @Override
        public void row(String table, String key) {
            named.add(table + "/" + key);
            if (opens) {
                try (PreparedStatement insert = house.transactions
                        .connection()
                        .prepareStatement("insert into platform_purge (table_name, row_key, district, purged_at, event)"
                                + " values (?, ?, 'norden', '-', 'e')")) {
                    insert.setString(1, table);
                    insert.setString(2, key);
                    insert.executeUpdate();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public void subject(String subject) {
            throw new AssertionError("the room of the thing names it");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFilesOfAPurgedThingGoWithNameAndContent(StorageKind storage) throws IOException {
        House here = new House(kind, storage, folder, "");
        Attachment there = here.add(here.sponsor, "letter-1", "Frau Meier.pdf", Samples.pdf());
        Attachment removed = here.add(here.sponsor, "letter-1", "Frau Meier 2.pdf", Samples.pdf());
        here.desk.remove(here.sponsor, House.PLACE, "letter-1", removed.id());
        Attachment kept = here.add(here.sponsor, "letter-2", "b.pdf", Samples.pdf());
        int events = here.events.all().size();
        assertThat(purge(here, true, "letter-1")).isEqualTo(2);
        assertThat(named)
                .containsExactlyInAnyOrder("attachments_file/" + there.id(), "attachments_file/" + removed.id());
        assertThat(here.desk.attachments(here.coordinator, House.PLACE, "letter-1"))
                .isEmpty();
        assertThat(here.fetch(here.sponsor, kept)).isEqualTo(Samples.pdf());
        assertThat(here.events.all()).as("the purge alone tells of it").hasSize(events);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().contains(there.id())))
                    .isEmpty();
        }
        here.close();
    }

    @Test
    void whatNoPurgeNamesIsKeptByTheDatabase() {
        house.add(house.sponsor, "letter-1", "a.pdf", Samples.pdf());
        assertThatThrownBy(() -> purge(house, false, "letter-1")).isInstanceOf(RuntimeException.class);
        assertThat(house.desk.attachments(house.coordinator, House.PLACE, "letter-1"))
                .singleElement()
                .satisfies(still -> assertThat(still.state()).isEqualTo(Attachment.State.CLEAN));
    }
}
