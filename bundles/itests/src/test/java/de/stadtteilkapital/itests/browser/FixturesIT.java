package de.stadtteilkapital.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each state of each contribution, as the modules' tests have drawn them, has no barrier. */
class FixturesIT {
    private static final Path BUNDLES = Path.of(System.getProperty("stadtteilkapital.tree"), "bundles");
    private static final Path SHELL =
            BUNDLES.resolve("platform/web/src/main/resources/de/stadtteilkapital/platform/web/assets");

    @Test
    void noStateOfAnyContributionHasABarrier() throws IOException {
        List<Path> drawn = drawn();
        assertThat(drawn).as("what the modules' tests have drawn").hasSizeGreaterThan(15);
        List<String> faults = new ArrayList<>();
        try (Chromium chromium = new Chromium(URI.create("http://localhost"))) {
            Page page = chromium.somebody();
            for (Path file : drawn) {
                page.navigate(file.toUri().toString());
                for (String sheet : List.of("kern.min.css", "house.css")) {
                    page.addStyleTag(new Page.AddStyleTagOptions().setPath(SHELL.resolve(sheet)));
                }
                Look.faults(page).forEach(fault -> faults.add(file.getFileName() + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Path> drawn() throws IOException {
        try (Stream<Path> rooms = Files.walk(BUNDLES, 4)) {
            return rooms.filter(file -> file.endsWith(Path.of("target", "fixtures")))
                    .flatMap(FixturesIT::files)
                    .filter(file -> Look.EACH || file.toString().endsWith("-de.html"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
