package de.stadtteilkapital.itests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files stay small enough to be read at a sitting: median at most 60 lines, nine of ten at most 150, none above 300. */
class FileSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"main", "test"})
    void noFileHasMoreThanThreeHundredLines(String branch) {
        List<Path> tooLong = House.sources(branch).stream()
                .filter(file -> House.lines(file) > 300)
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void mostFilesAreShort() {
        List<Long> lines =
                House.sources("main").stream().map(House::lines).sorted().toList();
        assertThat(lines.get(lines.size() / 2)).as("median").isLessThanOrEqualTo(60);
        assertThat(lines.get(lines.size() * 9 / 10)).as("nine of ten").isLessThanOrEqualTo(150);
    }
}
