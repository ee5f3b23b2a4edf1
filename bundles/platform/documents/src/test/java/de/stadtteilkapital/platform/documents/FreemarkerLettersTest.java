package de.stadtteilkapital.platform.documents;

import static de.stadtteilkapital.platform.documents.Samples.LETTERS;
import static de.stadtteilkapital.platform.documents.Samples.letter;
import static de.stadtteilkapital.platform.documents.Samples.template;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.documents.DocumentException;
import de.stadtteilkapital.platform.api.documents.DocumentMarks;
import de.stadtteilkapital.platform.api.documents.Report;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.texts.Prose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreemarkerLettersTest {
    @Test
    void aLetterThatIsTooLongIsRefusedBeforeItIsSet() {
        FreemarkerLetters letters = new FreemarkerLetters(HandOver.away(DocumentMarks.class), Samples.clock(), 3);

        assertThatThrownBy(() -> letters.pdf(template("notice"), letter("Zuwendungsbescheid"), Samples.noticeModel()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.objections().get(0).rule()).isEqualTo("documents.size"));
    }

    @Test
    void aNoticeSaysWhatANoticeMustSay() throws IOException {
        assertThat(text(Samples.notice(), "notice"))
                .contains("Stadt Hamm", "Hamm-Norden", "Lokale Koordinierungsstelle", "Sorauer Straße 14")
                .contains("Katholische Jugendhilfe e. V.", "Frau Öztürk-Łukasiewicz")
                .contains("HN-2026-0001", "23. November 2026", "Zuwendungsbescheid")
                .contains("9.500,50 €", "(in Worten: neuntausendfünfhundert Euro und fünfzig Cent)")
                .contains("„Spielplatzbau & Co. <Trier-West>“")
                .contains("§ 49a Abs. 3 VwVfG", "§ 44 Landeshaushaltsordnung", "Rechtsbehelfsbelehrung")
                .contains("Seite 1 von 2", "Seite 2 von 2", "Europäischen Sozialfonds");
    }

    @Test
    void aMarkedLetterBearsItsMarksOnEachPageAndSaysWhoFunds() throws IOException {
        byte[] pdf = Samples.markedNotice();
        assertThat(text(pdf, "marked-notice"))
                .contains("Kofinanziert von der Union", "Gefördert vom Bund", "Rechtsbehelfsbelehrung");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(pictures(document.getPage(0))).isEqualTo(4);
            assertThat(pictures(document.getPage(1))).isEqualTo(2);
        }
        text(Samples.markedMinutes(), "marked-minutes");
    }

    /** Above its subject, so that nobody takes it for a real one; that one says nothing of it. */
    @Test
    void aSampleSaysThatItIsOne() throws IOException {
        byte[] pdf =
                LETTERS.pdf(template("notice"), letter("Zuwendungsbescheid").asSample(), Samples.noticeModel());
        assertThat(text(pdf, "sample-notice"))
                .containsSubsequence("Muster: kein gültiges Schreiben", "Zuwendungsbescheid");
        assertThat(text(Samples.notice())).doesNotContain("kein gültiges Schreiben");
    }

    private static int pictures(PDPage page) {
        int pictures = 0;
        for (COSName name : page.getResources().getXObjectNames()) {
            pictures += page.getResources().isImageXObject(name) ? 1 : 0;
        }
        return pictures;
    }

    @Test
    void whileNobodyTellsTheMarksNoDocumentOfADistrictIsMade() {
        FreemarkerLetters letters = new FreemarkerLetters(HandOver.away(DocumentMarks.class), Samples.clock(), 10_000);
        Report marked = new Report(Samples.MARKED, "Niederschrift", "", Samples.DATE, "HN-K-1");
        assertThatThrownBy(() -> letters.html(template("minutes"), marked, Map.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    @Test
    void aFormShowsFieldsAndBoxes() throws IOException {
        assertThat(text(Samples.call(), "call"))
                .contains("Bestand am Tag des Abrufs 1.200,00 €", "23. November 2026, 09:15 Uhr")
                .contains("[X] Die Mittel", "18.300,00 €", "achtzehntausenddreihundert Euro")
                .contains("ohne Unterschrift");
    }

    @Test
    void minutesHaveChapters() throws IOException {
        assertThat(text(Samples.minutes(), "minutes"))
                .contains("Niederschrift", "3. Sitzung des Komitees", "1 Projekt „Spielplatzbau“")
                .contains("20. November 2026, 18:30 Uhr");
    }

    @Test
    void aDocumentationRepeatsTheHeadOfItsTableAndHasContents() throws IOException {
        byte[] pdf = Samples.documentation();
        String text = text(pdf, "documentation");
        assertThat(text.split("Projekt Beginn Bewilligt", -1)).hasSizeGreaterThan(2);
        assertThat(text).contains("Inhalt", "183.000,00 €", "97,5 %", "Seite 3 von ");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("1 Überblick");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void allFontsAreEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(Samples.notice())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void severalAtOnceDoNotDisturbEachOther() {
        assertThat(IntStream.range(0, 8).parallel().mapToObj(i -> text(Samples.documentation())))
                .hasSize(8)
                .containsOnly(text(Samples.documentation()));
    }

    @Test
    void htmlIsEscapedAndClosed() {
        String html = LETTERS.html(template("notice"), letter("Bescheid <b>"), Samples.noticeModel());
        assertThat(html).startsWith("<!DOCTYPE html>").contains("Bescheid &lt;b&gt;", "&lt;Trier-West&gt;");
        assertThat(html).doesNotContain("<script", "src=", "url(");
    }

    @Test
    void wordsOfADistrictAreParagraphsAndListsAndNothingElse() {
        Prose prose = new Prose("Guten <b>Tag</b>,\n${7*7}\n\n1. {name}\n2. zwei\n- drei");
        String html = LETTERS.html(
                template("prose"), letter("x"), Map.of("blocks", prose.blocks(Map.of("name", "<script>"))));
        assertThat(html)
                .contains("<p>Guten &lt;b&gt;Tag&lt;/b&gt;,<br>${7*7}</p>")
                .contains("<ol><li>&lt;script&gt;</li><li>zwei</li></ol>")
                .contains("<ul><li>drei</li></ul>");
    }

    @Test
    void aMissingValueIsAnError() {
        Map<String, Object> model = new HashMap<>(Samples.noticeModel());
        model.remove("applied");
        assertThatThrownBy(() -> LETTERS.html(template("notice"), letter("Bescheid"), model))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("notice.ftlh")
                .hasMessageContaining("applied");
    }

    @Test
    void aRecordDoesNotPrintAsAWhole() {
        Map<String, Object> model = Map.of("text", Samples.HEAD, "markup", "");
        assertThatThrownBy(() -> LETTERS.html(template("snippet"), letter("x"), model))
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void aMissingTemplateAndAReservedNameAreErrors() {
        assertThatThrownBy(() -> LETTERS.html(template("none"), letter("x"), Map.of()))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("none.ftlh");
        assertThatThrownBy(() -> LETTERS.html(template("snippet"), letter("x"), Map.of("document", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" JavaScript:alert(1)\">x</a>",
                "<a href=\"file:///etc/passwd\">x</a>",
                "<a href=\"#\" onclick=\"x()\">x</a>",
                "<img alt=\"x\" src=\"http://127.0.0.1:9/x.png\"/>",
                "<img alt=\"x\" src=\"data:image/svg+xml;base64,AAAA\"/>",
                "<script>x()</script>",
                "<img alt=\"\" src=\"data:image/png;base64,AAAA\"/>",
                "<object data=\"x\"/>",
                "<svg alt=\"x\" xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                        + "<image xlink:href=\"file:///etc/passwd\"/></svg>",
                "<p style=\"background-image: url(http://127.0.0.1:9/x.png)\">x</p>",
                "<style>@import 'file:///etc/passwd';</style>",
                "<style>@font-face { font-family: x; src: url('http://127.0.0.1:9/x.ttf') }</style>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<p>not closed",
                "&nbsp;"
            })
    void whatOpensTheDocumentIsRefused(String markup) {
        Map<String, Object> model = Map.of("text", "x", "markup", markup);
        assertThatThrownBy(() -> LETTERS.pdf(template("snippet"), letter("x"), model))
                .isInstanceOf(DocumentException.class);
    }

    private static String text(byte[] pdf, String name) throws IOException {
        Files.write(Path.of("target", name + ".pdf"), pdf);
        return text(pdf);
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
