package de.stadtteilkapital.platform.core.security;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One file for each day, of which those are deleted that are older than so many days. Opened anew for each line, so that
 * it may be moved or deleted at any time; only its owner may read it.
 */
final class DailyFiles {
    private static final String BEFORE = "security-";
    private static final String BEHIND = ".jsonl";
    private static final Set<StandardOpenOption> APPENDING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);

    private final Path folder;
    private final int days;
    private LocalDate cleared;

    DailyFiles(Path folder, int days) {
        this.folder = requireNonNull(folder);
        this.days = days;
    }

    /** Adds whole lines or nothing: what a full disk let through of them is taken back. */
    void add(LocalDate today, String lines) throws IOException {
        Files.createDirectories(folder);
        clear(today);
        Path file = folder.resolve(BEFORE + today + BEHIND);
        try (FileChannel channel = FileChannel.open(
                file, APPENDING, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            long before = channel.size();
            try {
                ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            } catch (IOException e) {
                channel.truncate(before);
                throw e;
            }
        }
    }

    private void clear(LocalDate today) throws IOException {
        if (today.equals(cleared)) {
            return;
        }
        for (Path file : files()) {
            if (day(file).filter(day -> day.plusDays(days).isBefore(today)).isPresent()) {
                Files.delete(file);
            }
        }
        cleared = today;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Empty for a file that is not ours. */
    private static Optional<LocalDate> day(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(BEFORE) || !name.endsWith(BEHIND)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(name.substring(BEFORE.length(), name.length() - BEHIND.length())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
