package de.stadtteilkapital.platform.attachments.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.attachments.House;
import de.stadtteilkapital.platform.attachments.Samples;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class OrphanJobTest {
    private final Database kind;
    private House house;

    @TempDir
    Path folder;

    OrphanJobTest(Database kind) {
        this.kind = kind;
    }

    @BeforeEach
    void open() {
        house = new House(kind, StorageKind.FOLDER, folder, "").cleared();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private OrphanJob job() {
        return new OrphanJob(house.store, house.storages, house.transactions);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void aCrashBetweenFileAndRowLeavesAFileThatIsDeletedLater() throws IOException {
        Attachment added = house.add(house.sponsor, "letter-1", "a.pdf", Samples.pdf());
        house.events.fill();
        assertThat(catchThrowable(() -> house.add(house.sponsor, "letter-1", "b.pdf", Samples.pdf())))
                .isNotNull();
        assertThat(files()).hasSize(2);
        job().clean(Instant.now().plusSeconds(60));
        assertThat(files()).containsExactly(added.id());
        assertThat(house.fetch(house.sponsor, added)).isEqualTo(Samples.pdf());
    }

    @Test
    void whatIsYoungIsLeftAlone() throws IOException {
        house.events.fill();
        assertThat(catchThrowable(() -> house.add(house.sponsor, "letter-1", "b.pdf", Samples.pdf())))
                .isNotNull();
        house.transactions.run(job()::run);
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatWasNotFinishedGoesToo() throws IOException {
        String id = Ids.next();
        Path place = Files.createDirectories(folder.resolve(id.substring(id.length() - 2)));
        Files.write(place.resolve(id + ".part"), Samples.pdf());
        job().clean(Instant.now().plusSeconds(60));
        assertThat(files()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereHasNone() {
        new OrphanJob(
                        house.store,
                        new House(kind, StorageKind.FOLDER, folder.resolve("none"), "").storages,
                        house.transactions)
                .clean(Instant.now());
        assertThat(folder).isEmptyDirectory();
    }
}
