package de.stadtteilkapital.platform.attachments.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plan.pdf | PDF | Plan.pdf",
                "Plan.PDF | PDF | Plan.pdf",
                "Foto vom Fest.jpeg | JPEG | Foto vom Fest.jpeg",
                "Plan.exe | PDF | Plan.pdf",
                "Rechnung.pdf.exe | PDF | Rechnung.pdf",
                "Plan | PDF | Plan.pdf",
                "Fassung 2.1 | ODT | Fassung 2.1.odt",
                "../../etc/passwd | TXT | passwd.txt",
                "C:\\Users\\me\\Plan.docx | DOCX | Plan.docx",
                ".htaccess | TXT | htaccess.txt",
                "con.txt | TXT | Anlage con.txt",
                "a\"b;c<d>.csv | CSV | a_b_c_d_.csv",
                "   | PDF | Anlage.pdf",
                "... | PDF | Anlage.pdf",
                "Straßenfest Größe 20 €.pdf | PDF | Straßenfest Größe 20 €.pdf",
            })
    void aNameDoesNoHarmAndEndsAsItsContentIs(String sent, FileType type, String expected) {
        assertThat(FileNames.safe(sent, type)).isEqualTo(expected);
    }

    @Test
    void nothingUnseenIsLeft() {
        assertThat(FileNames.safe("gnp\u202Efdp.exe\r\nX: y\0\u200B", FileType.PDF))
                .isEqualTo("gnpfdp.exeX_ y.pdf");
        assertThat(FileNames.safe("a\uD83D.pdf", FileType.PDF)).isEqualTo("a.pdf");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = FileNames.safe("\uD83C\uDF33".repeat(200) + ".pdf", FileType.PDF);
        assertThat(name.codePointCount(0, name.length())).isEqualTo(120);
        assertThat(name).endsWith("\uD83C\uDF33.pdf");
    }
}
