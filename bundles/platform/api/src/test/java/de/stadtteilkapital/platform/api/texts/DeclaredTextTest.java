package de.stadtteilkapital.platform.api.texts;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredTextTest {
    private static final DeclaredText TEXT = new DeclaredText(
            "directory.invitation.text",
            TextPlace.MAIL,
            Text.same("Einladung"),
            Text.same("{link}"),
            List.of(
                    Placeholder.needed("link", Text.same("Link"), Text.same("https://…")),
                    Placeholder.of("name", Text.same("Name"), new Text("Frau Muster", "Ms Sample"))),
            "Art. 13 DSGVO");

    private static List<String> wrong(String words) {
        return TEXT.objections(words).stream().map(Text::german).toList();
    }

    /** By hand: what stands in braces is known, nothing stands in one brace alone, and the link is there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hier: {link}                     | 0
            {name}, hier: {link} und {link}  | 0
            <script>alert(1)</script> {link} | 0
            Hier                             | 1
            ''                               | 1
            {link} {unknown}                 | 1
            {link} {Name}                    | 1
            {link} { name }                  | 1
            {link} {}                        | 1
            ${7*7} {link}                    | 1
            {link} {name                     | 1
            {link} name}                     | 1
            {{link}}                         | 1
            {7*7} {link                      | 3
            """)
    void whatIsWrongIsToldAllAtOnce(String words, int objections) {
        assertThat(wrong(words)).hasSize(objections);
    }

    @Test
    void whoeverMistypesIsToldWhatThereIs() {
        assertThat(wrong("{lnk}"))
                .containsExactly(
                        "Den Platzhalter {lnk} gibt es in diesem Text nicht; es gibt {link}, {name}.",
                        "Der Platzhalter {link} fehlt; ohne ihn sagt der Text zu wenig.");
        assertThat(wrong("{link}" + "x".repeat(10_000))).containsExactly("Hier stehen höchstens 4000 Zeichen.");
    }

    @Test
    void aSubjectIsOneShortLine() {
        DeclaredText subject = new DeclaredText(
                "directory.invitation.subject",
                TextPlace.MAIL,
                Text.same("Betreff"),
                Text.same("Einladung"),
                List.of(),
                "Art. 13 DSGVO",
                true);
        assertThat(subject.objections("Einladung\n")).isEmpty();
        assertThat(subject.objections("Einladung\nBcc: alle"))
                .extracting(Text::german)
                .containsExactly("Hier steht eine Zeile.");
        assertThat(subject.objections("x".repeat(151)))
                .extracting(Text::german)
                .containsExactly("Hier stehen höchstens 150 Zeichen.");
    }

    @Test
    void aValueIsFilledInAsItIs() {
        assertThat(new Prose("{name}: {link}, {name}").filled(Map.of("name", "$1 {link}", "link", "<b>")))
                .isEqualTo("$1 {link}: <b>, $1 {link}");
    }

    @Test
    void blankLinesPartParagraphsAndMarksMakeLists() {
        String words = "Guten Tag {name},\r\nhallo\n\n\nErst:\n1. eins\n2. zwei {name}\n- a\n\n- b\n-c";
        assertThat(new Prose(words).blocks(Map.of("name", "- X\n\n1. Y")))
                .extracting(block -> block.shape() + " " + block.lines())
                .containsExactly(
                        "PARAGRAPH [Guten Tag - X\n\n1. Y,, hallo]",
                        "PARAGRAPH [Erst:]",
                        "STEPS [eins, zwei - X\n\n1. Y]",
                        "BULLETS [a]",
                        "BULLETS [b]",
                        "PARAGRAPH [-c]");
    }

    @Test
    void aPreviewHasItsSamplesInBothLanguages() {
        assertThat(TEXT.samples(Text::german)).containsEntry("name", "Frau Muster");
        assertThat(TEXT.samples(Text::english)).containsEntry("name", "Ms Sample");
    }
}
