package de.stadtteilkapital.platform.attachments.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.http.HeldFile;
import de.stadtteilkapital.platform.attachments.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InspectorTest {
    private static final String SPREADSHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final int MEGABYTE = 1 << 20;

    private final Inspector inspector = new Inspector(EnumSet.allOf(FileType.class), 200L << 20);

    private FileType inspect(byte[] content, String name) throws IOException {
        try (HeldFile file = Samples.held(content)) {
            return inspector.inspect(file, name);
        }
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of(FileType.PDF, Samples.pdf(), "a.pdf"),
                Arguments.of(FileType.PDF, Samples.pdf(), "a.exe"),
                Arguments.of(FileType.JPEG, Samples.jpeg(), "a.png"),
                Arguments.of(FileType.PNG, Samples.png(), ""),
                Arguments.of(FileType.WEBP, Samples.webp(), "a.webp"),
                Arguments.of(FileType.HEIC, Samples.heic(), "a.heic"),
                Arguments.of(FileType.ODT, Samples.zip(Samples.openDocument("text")), "a.odt"),
                Arguments.of(FileType.ODS, Samples.zip(Samples.openDocument("spreadsheet")), "a.zip"),
                Arguments.of(FileType.DOCX, Samples.zip(Samples.docx()), "a.docx"),
                Arguments.of(FileType.XLSX, Samples.zip(Samples.office(SPREADSHEET)), "a.xlsx"),
                Arguments.of(FileType.TXT, Samples.text("Grüße aus dem Norden\r\n"), "a.txt"),
                Arguments.of(FileType.TXT, "Grüße".getBytes(StandardCharsets.ISO_8859_1), "a"),
                Arguments.of(FileType.CSV, Samples.text("Name;Betrag\nSaal;12,50\n"), "A.CSV"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void theContentTellsTheKind(FileType expected, byte[] content, String name) throws IOException {
        assertThat(inspect(content, name)).isEqualTo(expected);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("attachments.empty", new byte[0]),
                Arguments.of("attachments.kind", Samples.text("<html><body>Hallo</body></html>")),
                Arguments.of("attachments.kind", Samples.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of("attachments.kind", Samples.joined(Samples.text("MZ"), new byte[200])),
                Arguments.of("attachments.kind", Samples.joined(Samples.text("\u007fELF"), new byte[200])),
                Arguments.of("attachments.kind", Samples.text("#!/bin/sh\nrm -rf .\n")),
                Arguments.of("attachments.kind", Samples.bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)),
                Arguments.of("attachments.kind", Samples.zip(Map.of("liesmich.txt", Samples.text("Hallo")))),
                Arguments.of(
                        "attachments.kind",
                        Samples.zip(Samples.office(
                                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"))),
                Arguments.of("attachments.kind", Samples.zip(Samples.openDocument("presentation"))),
                Arguments.of("attachments.kind", Samples.joined(Samples.text("text with "), new byte[] {1, 2, 3})),
                Arguments.of("attachments.markup", Samples.text("Hallo <script>alert(1)</script>")),
                Arguments.of(
                        "attachments.markup",
                        Samples.joined(
                                Samples.text("%PDF-1.4\n<html><script>alert(1)</script></html>\n"), Samples.pdf())),
                Arguments.of(
                        "attachments.macros",
                        Samples.zip(Samples.with(Samples.docx(), "word/vbaProject.bin", Samples.bytes(1, 2)))),
                Arguments.of(
                        "attachments.macros",
                        Samples.zip(Samples.with(Samples.docx(), "word/VBAPROJECT.BIN", Samples.bytes(1, 2)))),
                Arguments.of(
                        "attachments.macros",
                        Samples.zip(Samples.office("application/vnd.ms-word.document.macroEnabled.main+xml"))),
                Arguments.of(
                        "attachments.macros",
                        Samples.zip(Samples.with(
                                Samples.openDocument("text"), "Basic/Standard/Module1.xml", Samples.text("Sub")))),
                Arguments.of(
                        "attachments.encrypted",
                        Samples.zip(Samples.with(
                                Samples.openDocument("text"),
                                "META-INF/manifest.xml",
                                Samples.text("<manifest:encryption-data/>")))),
                Arguments.of(
                        "attachments.damaged",
                        Samples.zip(Samples.with(
                                Samples.openDocument("text"), "[Content_Types].xml", Samples.text("<Types/>")))),
                Arguments.of("attachments.damaged", Samples.bytes('P', 'K', 3, 4, 1, 2, 3, 4)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotTakenIsToldWhy(String rule, byte[] content) {
        assertThat(rule(content, "harmlos.pdf")).isEqualTo(rule);
    }

    private String rule(byte[] content, String name) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> inspect(content, name));
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        return refusal.objections().get(0).rule();
    }

    @Test
    void whatUnpacksToTooMuchIsNotUnpackedToItsEnd() {
        byte[] bomb = Samples.zip(Samples.with(Samples.docx(), "bombe.xml", new byte[64 * MEGABYTE]));
        assertThat(bomb).hasSizeLessThan(MEGABYTE);
        assertThat(rule(bomb, "a.docx")).isEqualTo("attachments.unpacked");
    }

    @Test
    void aLimitOfItsOwnHoldsForWhatDoesNotShrinkMuch() throws IOException {
        byte[] noise = new byte[2 * MEGABYTE];
        new Random(7).nextBytes(noise);
        byte[] large = Samples.zip(Samples.with(Samples.docx(), "bild.bin", noise));
        assertThat(inspect(large, "a.docx")).isEqualTo(FileType.DOCX);
        try (HeldFile file = Samples.held(large)) {
            Refusal refusal = catchThrowableOfType(
                    Refusal.class,
                    () -> new Inspector(EnumSet.allOf(FileType.class), MEGABYTE).inspect(file, "a.docx"));
            assertThat(refusal.objections().get(0).rule()).isEqualTo("attachments.unpacked");
        }
    }

    @Test
    void theTableOfContentsNamesWhatIsThere() {
        byte[] open = Samples.zip(Samples.docx());
        byte[] hidden = Samples.zip(Map.of("word/vbaProject.bin", Samples.bytes(1, 2)));
        assertThat(rule(Samples.joined(open, hidden), "a.docx")).isEqualTo("attachments.damaged");
        byte[] renamed = open.clone();
        // the last time it is named is in the table of contents
        int at = new String(open, StandardCharsets.ISO_8859_1).lastIndexOf("main.xml");
        renamed[at] = 'M';
        assertThat(rule(renamed, "a.docx")).isEqualTo("attachments.damaged");
    }

    @Test
    void anEncryptedEntryIsRefused() {
        byte[] zip = Samples.zip(Samples.docx());
        zip[6] |= 1;
        assertThat(rule(zip, "a.docx")).isEqualTo("attachments.encrypted");
    }

    @Test
    void anyCutIsRefused() {
        byte[] zip = Samples.zip(Samples.docx());
        for (int length = 5; length < zip.length; length++) {
            byte[] cut = Arrays.copyOf(zip, length);
            assertThat(rule(cut, "a.docx")).isEqualTo("attachments.damaged");
        }
    }

    @Test
    void onlyWhatTheConfigurationNamesIsTaken() {
        try (HeldFile file = Samples.held(Samples.png())) {
            Refusal refusal = catchThrowableOfType(
                    Refusal.class, () -> new Inspector(EnumSet.of(FileType.PDF), MEGABYTE).inspect(file, "a.png"));
            assertThat(refusal.detail().german()).endsWith("Möglich sind: PDF.");
        }
    }
}
