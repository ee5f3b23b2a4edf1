package de.stadtteilkapital.platform.attachments.storage;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * In a folder, each under its id. A file is on the disk before its row is committed, and goes after that has been said in
 * the database; what a crash leaves between the two is found by {@link #unclaimed}.
 */
public final class FolderStorage implements Storage {
    private static final Logger LOG = LoggerFactory.getLogger(FolderStorage.class);
    private static final String UNFINISHED = ".part";
    private static final int STEP = 64 << 10;

    private final Path folder;
    private final Transactions transactions;

    /** @param folder made with its first file; all nodes have the same */
    public FolderStorage(Path folder, Transactions transactions) {
        this.folder = requireNonNull(folder);
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public StorageKind kind() {
        return StorageKind.FOLDER;
    }

    /** The last two letters of an id are of its random part. */
    private Path place(String attachment) {
        return folder.resolve(attachment.substring(attachment.length() - 2)).resolve(attachment);
    }

    @Override
    public void keep(String attachment, HeldFile file) throws IOException {
        Path place = place(attachment);
        Files.createDirectories(place.getParent());
        Path unfinished = place.resolveSibling(attachment + UNFINISHED);
        try (FileChannel written = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            copy(file.channel(), written);
            written.force(true);
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(place.getParent());
        force(folder);
    }

    private static void copy(ReadableByteChannel from, FileChannel to) throws IOException {
        ByteBuffer part = ByteBuffer.allocate(STEP);
        while (from.read(part) >= 0) {
            part.flip();
            while (part.hasRemaining()) {
                to.write(part);
            }
            part.clear();
        }
    }

    /** The name of a new file is on the disk only with its folder. */
    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    @Override
    public void drop(String attachment) {
        transactions.afterCommit(() -> delete(place(attachment)));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("A file that nobody needs could not be deleted; it will be tried again.", e);
        }
    }

    @Override
    public HeldFile open(String attachment, String digest) throws IOException {
        return HeldFile.at(place(attachment), digest);
    }

    /** Ids of all files that were there before a moment, also of those that were not finished. */
    List<String> before(Instant moment) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> Files.isRegularFile(file) && isOlder(file, moment))
                    .map(file -> file.getFileName().toString().replace(UNFINISHED, ""))
                    .distinct()
                    .toList();
        }
    }

    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException e) {
            LOG.debug("{} has gone meanwhile.", file, e);
            return false;
        }
    }

    /** What lies there and belongs to nobody. */
    void unclaimed(String attachment) {
        Path place = place(attachment);
        delete(place.resolveSibling(attachment + UNFINISHED));
        delete(place);
    }
}
