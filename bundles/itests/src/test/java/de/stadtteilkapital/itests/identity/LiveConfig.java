package de.stadtteilkapital.itests.identity;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One file of {@code etc}, changed while the system runs and put back afterwards. */
public final class LiveConfig {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Karaf karaf;
    private final String file;
    private final byte[] before;

    private byte[] wanted;

    public LiveConfig(Karaf karaf, String file) {
        this.karaf = karaf;
        this.file = file;
        before = content();
        wanted = before;
    }

    /** Changes it; somebody has to {@link #hold} it until the change shows. */
    public void change(Map<String, String> properties) {
        karaf.configure(file, properties);
        wanted = content();
    }

    /** Writes other text into it; likewise. */
    public void overwrite(String text) {
        wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        hold();
    }

    /** Puts it back; likewise. */
    public void putBack() {
        wanted = before;
        hold();
    }

    /**
     * Karaf writes a configuration back into its file where the two differ a moment after it was read; a change that
     * falls into this moment would be lost, so the file is kept as it should be.
     */
    public void hold() {
        if (!Arrays.equals(wanted, content())) {
            write(wanted);
        }
    }

    public String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }

    public String file() {
        return file;
    }

    /** Returns as soon as the change shows. */
    public void set(Map<String, String> properties, BooleanSupplier shows) {
        change(properties);
        await(shows);
    }

    public void restore(BooleanSupplier shows) {
        putBack();
        await(shows);
    }

    private void await(BooleanSupplier shows) {
        Await.until(file + " takes effect", LIMIT, () -> {
            hold();
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
