package de.stadtteilkapital.platform.persistence.keys;

import de.stadtteilkapital.platform.persistence.FirstInsert;
import de.stadtteilkapital.platform.persistence.HouseKey;
import de.stadtteilkapital.platform.persistence.keys.Keyring.Made;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The rows of {@code platform_key}. */
final class KeyRows {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final Connection connection;
    private final String purpose;

    KeyRows(Connection connection, String purpose) {
        this.connection = connection;
        this.purpose = purpose;
    }

    Keyring read() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select number, made_at, secret from platform_key where purpose = ? order by number desc")) {
            select.setString(1, purpose);
            List<Made> keys = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    long number = rows.getLong(1);
                    byte[] secret = HexFormat.of().parseHex(rows.getString(3));
                    keys.add(new Made(
                            number,
                            Instant.ofEpochMilli(rows.getLong(2)),
                            new HouseKey(Long.toString(number), secret)));
                }
            }
            return new Keyring(keys);
        }
    }

    /** Of two nodes at once the second is repeated, and finds the first one's. */
    void make(long number, Instant now) throws SQLException {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform_key (purpose, number, made_at, secret) values (?, ?, ?, ?)")) {
            insert.setString(1, purpose);
            insert.setLong(2, number);
            insert.setLong(3, now.toEpochMilli());
            insert.setString(4, HexFormat.of().formatHex(secret));
            FirstInsert.execute(insert);
        }
    }

    /** A key whose time has run out opens nothing any more, so nobody needs to have it. */
    void forget(long number) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from platform_key where purpose = ? and number = ?")) {
            delete.setString(1, purpose);
            delete.setLong(2, number);
            delete.executeUpdate();
        }
    }
}
