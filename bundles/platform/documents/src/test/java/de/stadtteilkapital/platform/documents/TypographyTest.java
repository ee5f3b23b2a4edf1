package de.stadtteilkapital.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nach § 49a Abs. 3 VwVfG|nach §~49a Abs.~3 VwVfG",
                "§§ 187 bis 193 BGB|§§~187 bis 193 BGB",
                "Art. 4 Abs. 2 Nr. 1 Satz 2|Art.~4 Abs.~2 Nr.~1 Satz~2",
                "um 18:30 Uhr zu 5 % und 10 Euro|um 18:30~Uhr zu 5~% und 10~Euro",
                "am 1. März 2026|am 1.~März 2026",
                "z. B. nach § 4 i. V. m. § 5|z.~B. nach §~4 i.~V.~m. §~5",
                "das Projekt \"Null Bock\" (\"neu\")|das Projekt „Null Bock“ („neu“)",
                "Hamm - Norden|Hamm – Norden",
                "HN-2026-0001|HN-2026-0001",
                "und so weiter...|und so weiter…"
            })
    void sets(String written, String printed) {
        assertThat(Typography.text(written, ' ')).isEqualTo(printed.replace('~', '\u00a0'));
    }

    @Test
    void quotesAroundEmphasisAndLeavesCode() {
        Document document =
                Markup.read("<div><p>Es heißt \"<b>Mut</b>\" hier</p><p>\"<i>a</i>\"</p><code>\"x\"</code></div>");
        Typography.set(document.getDocumentElement());
        assertThat(Markup.write(document))
                .contains("&bdquo;<b>Mut</b>&ldquo; hier")
                .contains("&bdquo;<i>a</i>&ldquo;")
                .contains("<code>\"x\"</code>");
    }
}
