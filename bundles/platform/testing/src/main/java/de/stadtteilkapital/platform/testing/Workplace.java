package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The folder of a test run, locked while its JVM lives: whatever still runs out of it when the lock is free was left
 * behind by a killed test run and is ended first.
 */
final class Workplace implements AutoCloseable {

    private final Settings settings;
    private final FileChannel lock;
    private Postgres postgres;
    private Template template;
    private Seed seed;

    private Workplace(Settings settings, FileChannel lock) {
        this.settings = settings;
        this.lock = lock;
    }

    static Workplace open(Settings settings) {
        try {
            Files.createDirectories(settings.directory());
            Path file = settings.directory().resolve("lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new IllegalStateException("another test run works in " + settings.directory());
            }
            Orphans.reap(settings.directory());
            clear(settings.directory());
            new ClassArchive(settings).remove();
            return new Workplace(settings, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path directory) throws IOException {
        try (Stream<Path> leftOvers = Files.list(directory)) {
            leftOvers.filter(Files::isDirectory).forEach(Logs::deleteTree);
        }
    }

    Settings settings() {
        return settings;
    }

    synchronized Template template() {
        if (template == null) {
            template = Template.of(settings);
        }
        return template;
    }

    synchronized Seed seed() {
        if (seed == null) {
            seed = Seed.of(this);
        }
        return seed;
    }

    synchronized Postgres postgres() {
        if (postgres == null) {
            postgres = Postgres.start(settings.directory().resolve("postgres"));
        }
        return postgres;
    }

    @Override
    public synchronized void close() {
        try (lock) {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
