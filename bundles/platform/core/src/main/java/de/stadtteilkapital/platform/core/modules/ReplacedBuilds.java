package de.stadtteilkapital.platform.core.modules;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.osgi.framework.BundleContext;

/** Which stopped bundle stood in the place of a running one before; outlives a restart. */
final class ReplacedBuilds {
    private static final String FEATURE = "feature/";

    private final Path file;

    ReplacedBuilds(BundleContext context) {
        File kept = context.getDataFile("replaced.properties");
        file = kept.toPath();
    }

    /** Id of the bundle that was replaced last. */
    Optional<Long> before(String name) {
        return Optional.ofNullable(read().getProperty(name)).map(Long::valueOf);
    }

    void remember(String name, long before) {
        keep(name, Long.toString(before));
    }

    /** What was replaced together with this feature, in this order; nothing where it is none. */
    List<String> modules(String feature) {
        String names = read().getProperty(FEATURE + name(feature));
        return names == null ? List.of() : List.of(names.split(","));
    }

    /** @param feature with or without its version */
    void rememberFeature(String feature, List<String> modules) {
        keep(FEATURE + name(feature), String.join(",", modules));
    }

    private static String name(String feature) {
        return feature.replaceFirst("/.*", "");
    }

    private void keep(String key, String value) {
        Properties kept = read();
        kept.setProperty(key, value);
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
