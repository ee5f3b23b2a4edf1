package de.stadtteilkapital.itests.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.KarafTest;
import de.stadtteilkapital.platform.testing.OneProject;
import de.stadtteilkapital.platform.testing.Road;
import de.stadtteilkapital.platform.testing.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guards of the money hold against SQL by hand, past every service. */
@KarafTest
class GuardsIT {
    private static final long FULL = 999_999_000_000L;

    private static final String CHECK_VIOLATION = "23";

    private static final String POSTING =
            "insert into finance_posting (id, district, round_id, grant_id, booked_on, entry,"
                    + " debit_account, credit_account, amount, document_kind, document)"
                    + " select 'by-hand', p.district, p.round_id, p.grant_id, p.booked_on, p.entry, ?, ?, %s, p.document_kind,"
                    + " p.document from finance_posting p where p.id = ?";

    @ParameterizedTest
    @EnumSource(Database.class)
    void theDatabaseRefusesWhatTheRulesForbid(Database database, Containers containers) throws SQLException {
        Road road = Demonstration.of(containers.shared(database));
        String payment = OneProject.drafted(road, "1200.00").paymentPrepared();
        Sql sql = containers.shared(database).sql();
        long before = count(sql);

        for (String overdrawn : List.of("CASH", "BUDGET", "GRANTED", "FUNDS", "IN_PAYMENT")) {
            assertThatThrownBy(() -> overdraw(sql, overdrawn))
                    .as(overdrawn)
                    .isInstanceOf(SQLException.class)
                    .message()
                    .containsIgnoringCase("CASH".equals(overdrawn) ? "account_debit_side" : "account_credit_side");
        }
        refused("update of a posting", () -> sql.update("update finance_posting set amount = amount + 1"));
        refused("delete of a posting", () -> sql.update("delete from finance_posting"));
        refused(
                "release by the preparer",
                () -> sql.update(
                        "update finance_disbursement set state = 'RELEASED', released_by = prepared_by where id = ?",
                        payment));
        refused(
                "audit by the preparer",
                () -> sql.update("update finance_disbursement set audited_by = prepared_by where id = ?", payment));
        assertThat(count(sql)).isEqualTo(before);
    }

    /** Each amount is below a billion, but the books would be full. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void aSumThatTheBooksCannotHoldIsAConflict(Database database, Containers containers) throws SQLException {
        Road road = Demonstration.of(containers.shared(database));
        Sql sql = containers.shared(database).sql();
        long before = count(sql);
        try {
            fill(sql, FULL);
            Map<String, String> tranche = Map.of(
                    "district",
                    Road.DISTRICT,
                    "round",
                    road.round().get("id").asText(),
                    "amount",
                    "999999999.99",
                    "reference",
                    "Zu viel");
            assertThat(road.as("finanzen")
                            .post("/api/finance/tranches", tranche)
                            .status())
                    .isEqualTo(409);
        } finally {
            fill(sql, -FULL);
        }
        assertThat(count(sql)).isEqualTo(before);
    }

    private static void fill(Sql sql, long more) throws SQLException {
        sql.update("update finance_account set debit_total = debit_total + " + more + ", credit_total = credit_total + "
                + more);
    }

    /** One cent more than the account holds, from it to another account of its round. */
    private static void overdraw(Sql sql, String kind) throws SQLException {
        Map<String, Object> account = sql.query(
                        "select id, round_id, grant_id, debit_total, credit_total from finance_account where kind = ?"
                                + " order by id desc",
                        kind)
                .get(0);
        String id = account.get("id").toString();
        boolean debitSide = "CASH".equals(kind);
        // the other account gains by the posting, so that only the overdrawn one can be the reason
        Map<String, Object> other = sql.query(
                        "select id from finance_account where round_id = ? and kind = ?",
                        account.get("round_id"),
                        debitSide ? "CALLED" : "ANNOUNCED")
                .get(0);
        String debit = debitSide ? other.get("id").toString() : id;
        String credit = debitSide ? id : other.get("id").toString();
        String more =
                "(select abs(a.debit_total - a.credit_total) + 0.01 from finance_account a where a.id = '" + id + "')";
        Object grant = account.get("grant_id");
        String like = sql.query(
                        "select id from finance_posting where round_id = ?"
                                + (grant == null ? "" : " and grant_id = '" + grant + "'"),
                        account.get("round_id"))
                .get(0)
                .get("id")
                .toString();
        assertThat(sql.update(POSTING.formatted(more), debit, credit, like)).isEqualTo(1);
    }

    private static void refused(String what, ThrowingCallable statement) {
        assertThatThrownBy(statement)
                .as(what)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).startsWith(CHECK_VIOLATION));
    }

    private static long count(Sql sql) throws SQLException {
        return sql.query("select id from finance_posting").size();
    }
}
