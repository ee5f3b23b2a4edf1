package de.stadtteilkapital.reporting.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.reporting.api.Documentation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilesTest {
    private static final Documentation DOCUMENTATION = new Chapters(Samples.round()).documentation(Caller.PUBLIC);

    @Test
    void theTableForProgramsHoldsEveryFigure() {
        List<NamedCsvRecord> lines =
                CsvReader.builder()
                        .ofNamedCsvRecord(new String(CsvLines.of(DOCUMENTATION), StandardCharsets.UTF_8))
                        .stream()
                        .toList();
        assertThat(lines)
                .extracting(l -> String.join(
                        " ",
                        l.getField("chapter"),
                        l.getField("fileNumber"),
                        l.getField("figure"),
                        l.getField("code"),
                        l.getField("value"),
                        l.getField("of")))
                .contains(
                        "money  allocated  80000.00 ",
                        "money  interest  12.34 ",
                        "reconciliation  difference DISBURSED 0.00 ",
                        "results HN-2026-0001 recovered  1000.00 ",
                        "results HN-2026-0001 indicator PARTICIPANTS 21 20",
                        "results  sex FEMALE 12 21",
                        "results  rate PLACED 12 21",
                        "effects HN-2026-0001 effects  Die Nachbarschaft kennt sich jetzt. ");
        assertThat(lines)
                .filteredOn(l -> "HN-2026-0002".equals(l.getField("fileNumber")))
                .extracting(l -> l.getField("title"))
                .containsOnly("'=Stadtteilzeitung");
    }

    @Test
    void theWorkbookHasNumbersDatesAndNoFormulas() throws IOException {
        byte[] file = OdsWorkbook.of(ReportTables.of(DOCUMENTATION));
        Files.write(Path.of("target", "documentation.ods"), file);
        SpreadSheet workbook = new SpreadSheet(new ByteArrayInputStream(file));
        assertThat(workbook.getSheets())
                .extracting(Sheet::getName)
                .containsExactly(
                        "Mittel", "Abgleich", "Projekte", "Indikatoren", "Teilnehmende", "Quoten", "Wirkungen");
        Sheet projects = workbook.getSheet("Projekte");
        assertThat(projects.getRange(1, 0).getValue()).isEqualTo("HN-2026-0001");
        assertThat(projects.getRange(1, 5).getValue()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(((Number) projects.getRange(1, 8).getValue()).doubleValue()).isEqualTo(9500.00);
        assertThat(projects.getRange(2, 1).getValue()).isEqualTo("=Stadtteilzeitung");
        assertThat(projects.getRange(2, 1).getFormula()).isNull();
    }
}
