package de.stadtteilkapital.platform.persistence.schema;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Remembers which changelog of a unit ran last, since looking takes Liquibase most of a second. */
final class Digests {
    String last(Connection connection, String unit) throws SQLException {
        if (!tableExists(connection.getMetaData())) {
            return null;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select digest from platform_schema where unit = ?")) {
            select.setString(1, unit);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    void keep(Connection connection, String unit, String digest) throws SQLException {
        try (PreparedStatement update =
                        connection.prepareStatement("update platform_schema set digest = ? where unit = ?");
                PreparedStatement insert =
                        connection.prepareStatement("insert into platform_schema (digest, unit) values (?, ?)")) {
            for (PreparedStatement statement : new PreparedStatement[] {update, insert}) {
                statement.setString(1, digest);
                statement.setString(2, unit);
                if (statement.executeUpdate() == 1) {
                    return;
                }
            }
        }
    }

    private static boolean tableExists(DatabaseMetaData data) throws SQLException {
        String name = data.storesUpperCaseIdentifiers() ? "PLATFORM_SCHEMA" : "platform_schema";
        try (ResultSet tables = data.getTables(null, null, name, null)) {
            return tables.next();
        }
    }
}
