package de.stadtteilkapital.platform.persistence.witness;

import de.stadtteilkapital.platform.api.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a row says at a moment.
 *
 * @param key its primary key as one text
 * @param values texts by column, without those that are null
 */
record Row(String key, Map<String, String> values) {
    /** In the place of a digest, where the row is no more. */
    static final String GONE = "-";

    /** Longer keys are digested, so that they fit in a column. */
    private static final int LONGEST_KEY = 200;

    /** @param row a row of a select of the form's columns in their order */
    static Row read(Form form, ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        int place = 1;
        for (String column : form.columns()) {
            String value = Values.read(row, place++);
            if (value != null) {
                values.put(column, value);
            }
        }
        return new Row(key(form.keys().stream().map(values::get).toList()), values);
    }

    static String key(List<String> parts) {
        List<String> written = new ArrayList<>();
        parts.forEach(part -> written.add(part == null ? "" : part));
        String key = String.join("/", written);
        return key.length() > LONGEST_KEY ? Sha256.hex(key) : key;
    }

    /** Each value stands with its length, so that no two rows read alike. */
    String digest(Form form, String salt) {
        StringBuilder text = new StringBuilder(salt)
                .append('\n')
                .append(form.table())
                .append('\n')
                .append(form.written())
                .append('\n');
        for (String column : form.columns()) {
            String value = values.get(column);
            if (value != null) {
                text.append(column)
                        .append(' ')
                        .append(value.length())
                        .append(' ')
                        .append(value)
                        .append('\n');
            }
        }
        return Sha256.hex(text.toString());
    }
}
