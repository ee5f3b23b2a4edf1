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
    private static final Documentation DOCUMENTATION = new Chapters(Samples.round()).documentation(Caller.PUBLIC, null);

    @Test
    void theTableOfLinesHoldsEveryFigure() {
        List<NamedCsvRecord> lines =
                CsvReader.builder()
                        .ofNamedCsvRecord(new String(CsvLines.of(DOCUMENTATION), StandardCharsets.UTF_8))
                        .stream()
                        .toList();
        assertThat(lines)
                .extracting(l -> String.join(
                        " ",
                        l.getField("Kapitel"),
                        l.getField("Aktenzeichen"),
                        l.getField("Größe"),
                        l.getField("Schlüssel"),
                        l.getField("Bezeichnung"),
                        l.getField("Wert"),
                        l.getField("Bezugswert")))
                .contains(
                        "Mittel  Projektmittel   80000.00 ",
                        "Mittel  Zinsen   12.34 ",
                        "Abgleich  Differenz DISBURSED Auszahlungen 0.00 ",
                        "Ergebnisse HN-2026-0001 Projekttyp INDIVIDUAL_INTEGRATION individual_integration  ",
                        "Ergebnisse HN-2026-0001 Stand der Zuwendung ACTIVE in der Durchführung  ",
                        "Ergebnisse HN-2026-0001 Erstattungen   1000.00 ",
                        "Ergebnisse HN-2026-0001 Indikator PARTICIPANTS participants 21 20",
                        "Ergebnisse  Geschlecht FEMALE female 12 21",
                        "Ergebnisse  Quote PLACED In Ausbildung, Beschäftigung oder Selbständigkeit 12 21",
                        "Wirkungen HN-2026-0001 Wirkungen   Die Nachbarschaft kennt sich jetzt. ",
                        "Bedarfe  Dringlichkeit HIGH hoch  ",
                        "Bedarfe  Zielgruppen  migrants  ",
                        "Bedarfe  Projekte   2 ",
                        "Bedarfe  Projekte   0 ",
                        "Bedarfe HN-2026-0001 Bewilligungssumme   9500.00 ");
        assertThat(lines)
                .filteredOn(l -> "HN-2026-0002".equals(l.getField("Aktenzeichen")))
                .filteredOn(l -> !"Bedarfe".equals(l.getField("Kapitel")))
                .extracting(l -> l.getField("Titel"))
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
                        "Mittel",
                        "Abgleich",
                        "Projekte",
                        "Indikatoren",
                        "Teilnehmerinnen und Teilnehmer",
                        "Quoten",
                        "Wirkungen",
                        "Bedarfe");
        Sheet needs = workbook.getSheet("Bedarfe");
        assertThat(needs.getRange(0, 0).getValue()).isEqualTo("Bedarf");
        assertThat(needs.getRange(2, 5).getValue()).isEqualTo("HN-2026-0002");
        assertThat(((Number) needs.getRange(2, 8).getValue()).doubleValue()).isEqualTo(10000.00);
        assertThat(needs.getRange(4, 0).getValue()).isEqualTo("Läden");
        assertThat(needs.getRange(4, 5).getValue()).isNull();
        Sheet projects = workbook.getSheet("Projekte");
        assertThat(projects.getRange(0, 8).getValue()).isEqualTo("Bewilligungssumme");
        assertThat(projects.getRange(1, 3).getValue()).isEqualTo("individual_integration");
        assertThat(projects.getRange(1, 7).getValue()).isEqualTo("in der Durchführung");
        assertThat(projects.getRange(1, 0).getValue()).isEqualTo("HN-2026-0001");
        assertThat(projects.getRange(1, 5).getValue()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(((Number) projects.getRange(1, 8).getValue()).doubleValue()).isEqualTo(9500.00);
        assertThat(projects.getRange(2, 1).getValue()).isEqualTo("=Stadtteilzeitung");
        assertThat(projects.getRange(2, 1).getFormula()).isNull();
    }
}
