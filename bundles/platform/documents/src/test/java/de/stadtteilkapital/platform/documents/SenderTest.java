package de.stadtteilkapital.platform.documents;

import static de.stadtteilkapital.platform.documents.Samples.LETTERS;
import static de.stadtteilkapital.platform.documents.Samples.template;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.documents.Letterhead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Who writes a letter stands in its window once, and beside nothing else. */
class SenderTest {
    private static final String OFFICE = "Lokale Koordinierungsstelle Hamm-Norden";

    /** DIN 5008: the address field is 85 mm wide, and begins 25 mm from the edge here. */
    private static final double FIELD_ENDS = (25 + 85) / 25.4 * 72;

    /** Form B: it ends 90 mm below the upper edge. */
    private static final double WINDOW_ENDS = 90 / 25.4 * 72;

    private static Letter letter(String authority) {
        Letterhead head = Samples.HEAD;
        Letterhead written = new Letterhead(
                head.district(),
                head.office(),
                authority,
                head.street(),
                head.city(),
                head.phone(),
                head.email(),
                head.funders());
        return new Letter(
                written, List.of("Verein"), Samples.DATE, "HN-2026-0001", "Frau Muster", "Bescheid", List.of());
    }

    private static String html(String authority) {
        return LETTERS.html(template("notice"), letter(authority), Samples.noticeModel())
                .replace("&middot;", "·");
    }

    @Test
    void theOfficeIsNotNamedTwiceWhereTheAuthorityNamesItAlready() {
        assertThat(html("Stadt Hamm, " + OFFICE))
                .contains("Stadt Hamm · " + OFFICE, "<p class=\"authority\">Stadt Hamm</p>")
                .doesNotContain(OFFICE + " · " + OFFICE);
        assertThat(html(OFFICE)).contains(OFFICE + "<br>").doesNotContain(OFFICE + " · " + OFFICE);
        assertThat(html("Stadt Hamm")).contains("Stadt Hamm · " + OFFICE);
    }

    @Test
    void theSenderStaysWithinTheWindowHoweverLongItIs() throws IOException {
        for (String authority : List.of("Stadt Hamm", "Stadt Hamm, " + OFFICE, "Landeshauptstadt ".repeat(6))) {
            assertThat(small(LETTERS.pdf(template("notice"), letter(authority), Samples.noticeModel())))
                    .isNotEmpty()
                    .allSatisfy(glyph -> assertThat(glyph.getXDirAdj() + glyph.getWidthDirAdj())
                            .isLessThan((float) FIELD_ENDS));
        }
    }

    /** What is set smaller than anything else, within the window. */
    private static List<TextPosition> small(byte[] pdf) throws IOException {
        List<TextPosition> small = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getFontSizeInPt() < 7 && text.getYDirAdj() < WINDOW_ENDS) {
                    small.add(text);
                }
            }
        };
        reader.setEndPage(1);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        return small;
    }
}
