package de.stadtteilkapital.platform.core.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {
    @TempDir
    private Path data;

    private Path folder;
    private Exports exports;

    @BeforeEach
    void prepare() {
        folder = data.resolve("exports");
        exports = new Exports(folder);
    }

    @Test
    void aFileIsWrittenIntoTheFolder() throws IOException {
        Path file = exports.write("hamm-norden.2026-04.chain", out -> out.write("1 a b\n"));
        assertThat(file).isEqualTo(folder.resolve("hamm-norden.2026-04.chain")).hasContent("1 a b\n");
    }

    @Test
    void bytesAreKeptAsTheyAreAndForThisProcessAlone() throws IOException {
        byte[] zip = {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xc3, 0};
        Path file = exports.write("hamm-norden.zip", zip);
        assertThat(file).hasBinaryContent(zip);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../stolen", "..", "a/b", "/tmp/stolen", "", ".hidden", "a\\b", "a b", "-f", "a\nb"})
    void nothingElseIsWrittenTo(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> exports.write(name, out -> out.write("x")));
        assertThat(folder).doesNotExist();
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        exports.write("chain", out -> out.write("first"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exports.write("chain", out -> out.write("second")))
                .withMessageContaining("is there already");
        assertThat(folder.resolve("chain")).hasContent("first");
    }

    @Test
    void aLinkLeadsNowhere() throws IOException {
        Files.createDirectories(folder);
        Path victim = Files.writeString(data.resolve("users.properties"), "accounts");
        Files.createSymbolicLink(folder.resolve("chain"), victim);
        Files.createSymbolicLink(folder.resolve("dangling"), data.resolve("new"));
        for (String name : new String[] {"chain", "dangling"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> exports.write(name, out -> out.write("x")));
        }
        assertThat(victim).hasContent("accounts");
        assertThat(data.resolve("new")).doesNotExist();
    }

    @Test
    void halfAFileIsTakenBack() {
        assertThatThrownBy(() -> exports.write("chain", out -> {
                    out.write("1 a b\n");
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(folder.resolve("chain")).doesNotExist();
    }
}
