package de.stadtteilkapital.platform.persistence.witness;

import de.stadtteilkapital.platform.persistence.unit.WrittenRow;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The witnessed rows that a unit of work has written, whatever it did to them. */
public final class Touched {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private final Forms forms;
    private final SortedMap<String, Map<String, List<Object>>> byTable = new TreeMap<>();

    public Touched(Forms forms) {
        this.forms = forms;
    }

    /** Does nothing where the table is not witnessed. */
    public void add(WrittenRow written) {
        Form form = forms.last(written.table());
        if (form != null) {
            List<Object> key =
                    ordered(written, form).stream().map(Touched::asJdbc).toList();
            String text = Row.key(key.stream().map(Object::toString).toList());
            byTable.computeIfAbsent(form.table(), t -> new LinkedHashMap<>()).put(text, key);
        }
    }

    private static List<Object> ordered(WrittenRow written, Form form) {
        return written.columns().isEmpty()
                ? written.key()
                : form.keys().stream()
                        .map(column -> written.key().get(written.columns().indexOf(column)))
                        .toList();
    }

    /** Derby takes no other days. */
    private static Object asJdbc(Object value) {
        return value instanceof LocalDate day ? Date.valueOf(day) : value;
    }

    /** What the rows are now; reads what the unit has flushed. */
    public Testimony testify(Connection connection) throws SQLException {
        Rows rows = new Rows(connection);
        List<Line> lines = new ArrayList<>();
        for (var table : byTable.entrySet()) {
            Form form = forms.last(table.getKey());
            Map<String, List<Object>> keys = table.getValue();
            Map<String, Row> found = rows.of(form, keys.values());
            for (String key : keys.keySet()) {
                lines.add(line(form, key, found.get(key), LineNumbers.next()));
            }
        }
        byTable.clear();
        return new Testimony(lines);
    }

    private static Line line(Form form, String key, Row row, long number) {
        byte[] random = new byte[SALT_BYTES];
        RANDOM.nextBytes(random);
        String salt = HexFormat.of().formatHex(random);
        String digest = row == null ? Row.GONE : row.digest(form, salt);
        return new Line(form.table(), key, number, form.number(), salt, digest);
    }
}
