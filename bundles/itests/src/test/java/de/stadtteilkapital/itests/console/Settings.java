package de.stadtteilkapital.itests.console;

import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;

/** What stands in a file of {@code etc} now. */
final class Settings {
    private Settings() {}

    static String of(Karaf karaf, String file, String key) {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(karaf.home().resolve("etc").resolve(file))) {
            properties.load(text);
            return properties.getProperty(key, "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
