package de.stadtteilkapital.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertyLinesTest {

    @TempDir
    private Path folder;

    @Test
    void replacesOnlyWhatIsNamed() throws IOException {
        Path file = Files.writeString(
                folder.resolve("x.cfg"), "# url = old\nurl = old\nlist = a,\\\n  b\npool = dbcp2\nlisted = c\n");
        PropertyLines.set(file, Map.of("url", "jdbc:derby:new"));
        PropertyLines.set(file, Map.of("list", "c"));
        assertThat(file).hasContent("# url = old\npool = dbcp2\nlisted = c\nurl = jdbc:derby:new\nlist = c\n");
    }

    @Test
    void createsAMissingFile() {
        Path file = folder.resolve("new.cfg");
        PropertyLines.set(file, Map.of("key", "value"));
        assertThat(file).hasContent("key = value\n");
    }
}
