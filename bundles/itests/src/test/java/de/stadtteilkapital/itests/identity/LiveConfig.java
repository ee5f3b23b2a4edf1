package de.stadtteilkapital.itests.identity;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One file of {@code etc}, changed while the system runs and put back afterwards. */
final class LiveConfig {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Karaf karaf;
    private final String file;
    private final byte[] before;

    LiveConfig(Karaf karaf, String file) {
        this.karaf = karaf;
        this.file = file;
        try {
            before = Files.readAllBytes(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns as soon as the change shows. */
    void set(Map<String, String> properties, BooleanSupplier shows) {
        karaf.configure(file, properties);
        Await.until(file + " takes effect", LIMIT, shows);
    }

    void restore(BooleanSupplier shows) {
        try {
            Files.write(path(), before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Await.until(file + " is back", LIMIT, shows);
    }

    private Path path() {
        return karaf.home().resolve("etc").resolve(file);
    }
}
