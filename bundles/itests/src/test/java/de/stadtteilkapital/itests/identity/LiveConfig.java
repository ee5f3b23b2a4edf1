package de.stadtteilkapital.itests.identity;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
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
        before = content();
    }

    /** Returns as soon as the change shows. */
    void set(Map<String, String> properties, BooleanSupplier shows) {
        karaf.configure(file, properties);
        await(content(), shows);
    }

    void restore(BooleanSupplier shows) {
        await(before, shows);
    }

    /**
     * Karaf writes a configuration back into its file where the two differ a moment after it was read; a change that
     * falls into this moment would be lost, so the file is kept as it should be.
     */
    private void await(byte[] wanted, BooleanSupplier shows) {
        Await.until(file + " takes effect", LIMIT, () -> {
            if (!Arrays.equals(wanted, content())) {
                write(wanted);
            }
            return shows.getAsBoolean();
        });
    }

    private byte[] content() {
        try {
            return Files.readAllBytes(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] content) {
        try {
            Files.write(path(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path() {
        return karaf.home().resolve("etc").resolve(file);
    }
}
