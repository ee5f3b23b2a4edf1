package de.stadtteilkapital.reporting.core;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import de.stadtteilkapital.platform.api.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** ReportTables as an OpenDocument spreadsheet (ISO/IEC 26300); numbers are numbers, and texts are never formulas. */
final class OdsWorkbook {
    private static final double NARROW_MM = 28;
    private static final double WIDE_MM = 60;

    private OdsWorkbook() {}

    static byte[] of(List<ReportTables.Table> tables) {
        SpreadSheet workbook = new SpreadSheet();
        tables.forEach(table -> workbook.appendSheet(sheet(table)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            workbook.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static Sheet sheet(ReportTables.Table table) {
        int width = table.columns().size();
        Sheet sheet = new Sheet(table.name(), table.rows().size() + 1, width);
        for (int column = 0; column < width; column++) {
            Range head = sheet.getRange(0, column);
            head.setValue(table.columns().get(column));
            head.setStyle(bold());
            sheet.setColumnWidth(column, isText(table, column) ? WIDE_MM : NARROW_MM);
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<Object> values = table.rows().get(row);
            for (int column = 0; column < width; column++) {
                sheet.getRange(row + 1, column).setValue(value(values.get(column)));
            }
        }
        return sheet;
    }

    private static Object value(Object value) {
        return value instanceof Money money ? money.amount() : value;
    }

    private static boolean isText(ReportTables.Table table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column) instanceof String text && text.length() > 16);
    }

    private static Style bold() {
        Style style = new Style();
        style.setBold(true);
        return style;
    }
}
