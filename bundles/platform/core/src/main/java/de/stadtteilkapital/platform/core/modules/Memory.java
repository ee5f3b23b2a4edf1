package de.stadtteilkapital.platform.core.modules;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.osgi.framework.BundleContext;

/** Which stopped bundle stood in the place of a running one before; outlives a restart. */
final class Memory {
    private final Path file;

    Memory(BundleContext context) {
        File kept = context.getDataFile("replaced.properties");
        file = kept.toPath();
    }

    /** Id of the bundle that was replaced last. */
    Optional<Long> before(String name) {
        return Optional.ofNullable(read().getProperty(name)).map(Long::valueOf);
    }

    void remember(String name, long before) {
        Properties kept = read();
        kept.setProperty(name, Long.toString(before));
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            kept.store(out, "bundles that were replaced, and stand by for kapital:rollback");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties read() {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                kept.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kept;
    }
}
