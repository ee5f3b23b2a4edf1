package de.stadtteilkapital.platform.persistence.witness;

import de.stadtteilkapital.platform.api.Sha256;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.temporal.ChronoUnit;

/** Values of rows as text, the same whichever of the databases holds them. */
final class Values {
    private Values() {}

    /** Null where the row has none. */
    static String read(ResultSet row, int place) throws SQLException {
        String text = switch (row.getMetaData().getColumnType(place)) {
            case Types.DECIMAL, Types.NUMERIC -> plain(row.getBigDecimal(place));
            case Types.BOOLEAN, Types.BIT -> String.valueOf(row.getBoolean(place));
            case Types.DATE -> day(row.getDate(place));
            case Types.TIMESTAMP -> moment(row.getTimestamp(place));
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> digest(row.getBytes(place));
            default -> row.getString(place);
        };
        return row.wasNull() ? null : text;
    }

    private static String plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String day(Date day) {
        return day == null ? null : day.toLocalDate().toString();
    }

    private static String moment(Timestamp moment) {
        return moment == null
                ? null
                : moment.toLocalDateTime().truncatedTo(ChronoUnit.MICROS).toString();
    }

    private static String digest(byte[] bytes) {
        return bytes == null ? null : Sha256.hex(bytes);
    }
}
