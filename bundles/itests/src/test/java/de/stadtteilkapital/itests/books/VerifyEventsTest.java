package de.stadtteilkapital.itests.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The auditor's script, with a chain that this test has made by itself. */
class VerifyEventsTest {
    private static final Path SCRIPT = Path.of("../../karaf-distribution/src/main/resources/bin/verify-events");
    private static final int EVENTS = 300;

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>();
    private String head = "0".repeat(64);

    @BeforeEach
    void chain() throws NoSuchAlgorithmException {
        for (int position = 1; position <= EVENTS; position++) {
            String body = "{\"wort\":\"Straße \\\\n %%d\",\"two  blanks\": %d }".formatted(position);
            head = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((head + body).getBytes(StandardCharsets.UTF_8)));
            lines.add(position + " " + head + " " + body);
        }
    }

    private String said(String text, String... published) throws IOException, InterruptedException {
        Path file = folder.resolve("chain");
        Files.writeString(file, text);
        return said(file, published);
    }

    /** Its words behind its exit code. */
    private static String said(Path file, String... published) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", SCRIPT.toString(), file.toString()));
        for (String head : published) {
            command.addAll(List.of("--head", head));
        }
        Process script = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return script.waitFor() + " " + words.strip();
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    @Test
    void aWholeChainTellsItsHead() throws Exception {
        assertThat(said(text(lines))).isEqualTo("0 300 events, head " + head);
        assertThat(said(text(lines), head)).startsWith("0 ");
        assertThat(said(text(lines), lines.get(99).split(" ")[1])).startsWith("0 ");
        assertThat(said(text(lines), lines.get(99).split(" ")[1], "f".repeat(64)))
                .startsWith("1 ")
                .contains("f".repeat(64) + " is not in this chain");
        assertThat(said(text(lines), "")).startsWith("2 usage");
        assertThat(said(text(lines), "f".repeat(64))).startsWith("1 ").contains("is not in this chain");
        assertThat(said(text(lines.subList(0, 200)), head)).startsWith("1 ").contains("is not in this chain");
    }

    /** Written by hand: what was done to the lines, and what is said. */
    static Stream<Arguments> spoilt() {
        return Stream.of(
                Arguments.of("s/\"two  blanks\": 100 /\"two blanks\": 100 /", "position 100 was changed"),
                Arguments.of("s/^300 .*/300 0000 {}/", "position 300 was changed"),
                Arguments.of("150d", "position 150 is missing"),
                Arguments.of("1d", "position 1 is missing"),
                Arguments.of("7p", "position 8 is missing"));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void whatWasDoneToItIsNamedByItsPosition(String done, String expected) throws Exception {
        Path file = folder.resolve("chain");
        Files.writeString(file, text(lines));
        assertThat(new ProcessBuilder("sed", "-i", done, file.toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(said(file)).startsWith("1 ").contains(expected);
    }

    /** Made anew from one event on, with all digests behind it: a chain like any other, but for the head that was published. */
    @Test
    void aChainMadeAnewIsNotTheOneThatWasPublished() throws Exception {
        String published = head;
        List<String> anew = new ArrayList<>(lines.subList(0, 200));
        head = lines.get(199).split(" ")[1];
        for (int position = 201; position <= EVENTS; position++) {
            String body = "{\"falsch\":%d}".formatted(position);
            head = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((head + body).getBytes(StandardCharsets.UTF_8)));
            anew.add(position + " " + head + " " + body);
        }
        assertThat(said(text(anew))).isEqualTo("0 300 events, head " + head);
        assertThat(said(text(anew), published)).startsWith("1 ").contains(published + " is not in this chain");
    }

    @Test
    void whatIsNotThereEmptyOrCutOffIsNoChain() throws Exception {
        assertThat(said(folder.resolve("nowhere"))).startsWith("1 ").contains("can't be read");
        assertThat(said("")).startsWith("1 ").contains("is empty");
        String whole = text(lines);
        assertThat(said(whole.substring(0, whole.length() - 5)))
                .startsWith("1 ")
                .contains("in the middle of a line");
    }
}
