package de.stadtteilkapital.programme.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is told with line and reason, and nothing is done. */
@OnBothDatabases
class WrongFilesTest {
    private static final String HERE = FileHouse.HERE;
    private static final Caller OFFICE = FileHouse.OFFICE;

    private final FileHouse house;
    private final ChapterFile file;

    WrongFilesTest(Database kind) {
        house = new FileHouse(kind);
        file = house.file;
    }

    private static byte[] yaml(String text) {
        return FileHouse.yaml(text);
    }

    /** Written by hand: what somebody sends, the line of which is told, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "neighbourhoods: []                                               | 1 | format: 1",
                "format: 2                                                        | 1 | format: 1",
                "format: 1\\nhouses: []                                           | 2 | Den Abschnitt „houses“ gibt es hier nicht",
                "format: 1\\nneighbourhoods: Nord                                 | 2 | ist eine Liste",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  street: B            | 4 | Das Feld „street“ gibt es hier nicht",
                "format: 1\\nneighbourhoods:\\n- people: 3                        | 3 | Name",
                "format: 1\\nneighbourhoods:\\n- name: A\\n\\n  people: viele     | 5 | hat nicht die erwartete Form",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  from: 31.12.2026     | 4 | hat nicht die erwartete Form",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  from: 2026-02-30     | 4 | hat nicht die erwartete Form",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  old: vielleicht      | 4 | hat nicht die erwartete Form",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  rent: viel           | 4 | hat nicht die erwartete Form",
                "format: 1\\nneighbourhoods:\\n- name: Ein Name von mehr als zwanzig | 3 | 20",
                "format: 1\\nneighbourhoods:\\n- name: A\\n  name: B              | 4 | steht zweimal da",
                "format: 1\\nneighbourhoods:\\n- name: A\\n- name: A              | 4 | zweimal",
                "format: 1\\nneighbourhoods: []\\nneighbourhoods: []              | 3 | zweimal",
                "format: 1\\nneighbourhoods:\\n- &a {name: A}\\n- *a              | 3 | Anker",
                "format: 1\\nneighbourhoods:\\n- !!java.net.URL [http://x]        | 3 | Typangaben",
                "format: 1\\nneighbourhoods:\\n- name: [A                         | 3 | kein gültiges YAML",
                "format: 1\\n  neighbourhoods: []                                | 2 | kein gültiges YAML",
                "format: 1\\n---\\nformat: 1                                      | 2 | kein gültiges YAML",
                "format: 1\\nneighbourhoods:\\n- name: Nirgends\\n  houses:\\n  - street: X | 5 | Diese Straße gibt es nicht",
                "format: 1\\nneighbourhoods:\\n-                                 | 3 | Inhalt fehlt",
                "format: 1\\nneighbourhoods:                                     | 2 | ist eine Liste",
                "format: 1\\nneighbourhoods:\\n- Nord                             | 3 | Form",
                "format: 1\\nneighbourhoods:\\n- name: {a: b}                    | 3 | Form",
                "format: 1\\nneighbourhoods:\\n- ? [a]\\n  : b                     | 3 | Das Feld",
                "format: 1\\nneighbourhoods:\\n- name: \"\\UFFFFFFFF\"             | 1 | kein gültiges YAML",
                "- format                                                         | 1 | Felder",
            })
    void whatIsWrongIsToldWithLineAndReasonAndNothingChanges(String text, int line, String reason) {
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml(text))).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.objections())
                    .extracting(objection -> objection.message().german())
                    .anySatisfy(message -> assertThat(message)
                            .startsWith("Zeile " + line + ": ")
                            .contains(reason));
        });
        assertThat(house.chapter.there).isEmpty();
        assertThat(house.events.types()).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml("""
                        format: 1
                        neighbourhoods:
                        - name: A
                          people: x
                          rent: y
                        - old: z
                        """)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly(
                                        "/neighbourhoods/0/people",
                                        "/neighbourhoods/0/rent",
                                        "/neighbourhoods/1/name",
                                        "/neighbourhoods/1/old"));
    }

    /** Nine levels of nine: read out, it would be a thousand million. */
    @Test
    void whatWouldGrowIsNotRead() {
        StringBuilder bomb = new StringBuilder("format: 1\na0: &a0 [x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [%s]%n".formatted(i, i, String.join(",", Collections.nCopies(9, "*a" + (i - 1)))));
        }
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml(bomb.toString())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Line 2: ");
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml("format: 1\nneighbourhoods: " + "[".repeat(1000))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml("# " + "x".repeat(1_000_000))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
    }

    @Test
    void aCutArchiveIsNoArchive() {
        file.take(OFFICE, HERE, yaml(FileHouse.TWO));
        byte[] whole = file.export(OFFICE, HERE);
        assertThatThrownBy(() -> file.take(OFFICE, HERE, Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("archive");
        byte[] spoilt = whole.clone();
        spoilt[whole.length / 3] ^= 1;
        assertThatThrownBy(() -> file.take(OFFICE, HERE, spoilt)).isInstanceOf(Refusal.class);
        byte[] utf16 = "format: 1".getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() -> file.take(OFFICE, HERE, utf16)).hasMessageContaining("UTF-8");
    }

    @Test
    void anArchiveIsNotUnpackedFurtherThanWhatWouldBeRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            zip.write(new byte[2_000_000]);
            zip.putNextEntry(new ZipEntry("district.yaml"));
            zip.write(yaml(FileHouse.TWO));
        }
        assertThat(bytes.size()).isLessThan(10_000);
        assertThatThrownBy(() -> file.take(OFFICE, HERE, bytes.toByteArray()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
    }

    /** None of them is written anywhere: a file in an archive is only ever looked up by its name. */
    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "neighbourhoods/x.png", "pictures/a.png", "read-me.txt"})
    void aFileThatIsNoChaptersIsNamed(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
            zip.putNextEntry(new ZipEntry("__MACOSX/._district.yaml"));
            zip.putNextEntry(new ZipEntry("district.yaml"));
            zip.write(yaml(FileHouse.TWO));
        }
        assertThatThrownBy(() -> file.take(OFFICE, HERE, bytes.toByteArray()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.objections().get(0).message().german()).contains("„" + name + "“");
                });
    }

    @Test
    void ofAKindThereIsACertainNumberAtMost() {
        String many = "format: 1\nneighbourhoods:\n"
                + IntStream.rangeClosed(0, 1000)
                        .mapToObj(i -> "- name: N" + i + "\n")
                        .collect(Collectors.joining());
        assertThatThrownBy(() -> file.take(OFFICE, HERE, yaml(many)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at most 1000 entries");
    }
}
