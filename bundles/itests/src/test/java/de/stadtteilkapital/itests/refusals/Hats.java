package de.stadtteilkapital.itests.refusals;

import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;

/** Gives an account a second role, which nobody has in the demonstration, so that only the person can be the obstacle. */
final class Hats {
    private static final int SECOND_PLACE = 9;

    private final Sql sql;

    Hats(Sql sql) {
        this.sql = sql;
    }

    void put(String account, String role) throws SQLException {
        sql.update(
                "insert into directory_role (id, account, place, role_code, district) values (?, ?, ?, ?, ?)",
                account + "-" + role,
                account,
                SECOND_PLACE,
                role,
                Road.DISTRICT);
    }

    void takeOff(String account, String role) throws SQLException {
        sql.update("delete from directory_role where id = ?", account + "-" + role);
    }
}
