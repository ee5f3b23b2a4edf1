package de.stadtteilkapital.itests.refusals;

import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;

/** Gives an account a second role, which nobody has in the demonstration, so that only the person can be the obstacle. */
final class Hats {
    private final Sql sql;

    Hats(Sql sql) {
        this.sql = sql;
    }

    void put(String account, String role) throws SQLException {
        sql.update(
                "insert into directory_role (id, account, role_code, district, legal_basis, start_day, given_by, given_at)"
                        + " select ?, id, ?, ?, 'Test', date('2020-01-01'), 'system:test', current_timestamp"
                        + " from directory_account where login_key = ?",
                account + "-" + role,
                role,
                Road.DISTRICT,
                account);
    }

    void takeOff(String account, String role) throws SQLException {
        sql.unguarded("delete from directory_role where id = ?", account + "-" + role);
    }
}
