package de.stadtteilkapital.itests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a room hangs into the pages of others is looked at in its states: none without its fixtures. */
class FixturesTest {
    private static final Pattern CONTRIBUTION = Pattern.compile(
            "@Component\\b[^{]*class \\w+ implements (CasePart|PublicBox|NavigationEntry|SubjectPages)\\b");

    @Test
    void eachContributionHasItsFixtures() {
        Set<String> tests = names(House.sources("test"));
        List<String> without = House.sources("main").stream()
                .filter(file -> CONTRIBUTION.matcher(text(file)).find())
                .map(FixturesTest::name)
                .filter(contribution -> !tests.contains(contribution + "Test"))
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void contributionsAreFound() {
        assertThat(House.sources("main"))
                .filteredOn(file -> CONTRIBUTION.matcher(text(file)).find())
                .hasSizeGreaterThan(15);
    }

    private static Set<String> names(List<Path> files) {
        return files.stream().map(FixturesTest::name).collect(Collectors.toSet());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
