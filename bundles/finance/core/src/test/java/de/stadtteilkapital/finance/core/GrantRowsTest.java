package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantRow;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grants as lines of lists, and a request for money without an account to pay it to. */
@OnBothDatabases
class GrantRowsTest {
    private final RoomDatabase database;
    private final Office office;

    GrantRowsTest(Database kind) {
        database = RoomDatabase.on(kind);
        office = new Office(database);
    }

    private List<GrantRow> rows(String states) {
        Map<String, String> round = Map.of("round", office.neighbours.round);
        return office.grants
                .grants(
                        Office.FINANCE,
                        PageRequest.of(
                                states == null ? round : Map.of("round", office.neighbours.round, "state", states)))
                .items();
    }

    private void pay(Grant grant, String amount) {
        var request = office.request(grant, amount);
        office.receive(office.call(), amount);
        Disbursement prepared = office.prepare(request);
        office.disbursements.release(Office.RELEASER, prepared.id());
        PaymentFile file = office.files.create(
                Office.FINANCE, new NewPaymentFile(List.of(prepared.id()), office.today.plusDays(1)));
        office.today = file.executionDate();
        office.files.execute(Office.FINANCE, file.id());
    }

    private void voucher(Grant grant, String amount) throws SQLException {
        database.byHand(
                "insert into finance_voucher (id, grant_id, voucher_day, paid_on, payee, payee_key, reason, line,"
                        + " amount, voucher_number, number_key) values ('" + Ids.next() + "', '" + grant.id()
                        + "', '2026-11-20', '2026-11-20', 'Laden', '" + Ids.next() + "', 'Holz', 'MATERIAL', " + amount
                        + ", '1', '1')");
    }

    @Test
    void aLineSaysWhatWasPaidAndProvenAndUntilWhenTheProofIsDue() throws SQLException {
        Grant grant = office.active("9500.00");
        pay(grant, "4000.00");
        voucher(grant, "12.50");
        voucher(grant, "7.50");
        GrantRow row = rows(null).get(0);
        assertThat(List.of(row.amount(), row.paid(), row.proven(), row.rest()))
                .extracting(Money::toString)
                .containsExactly("9500.00", "4000.00", "20.00", "5500.00");
        assertThat(row.proofDue()).isEqualTo(grant.end().plusWeeks(4));
        assertThat(row.sponsorName()).isEqualTo(grant.sponsorName());
        assertThat(row.state()).isEqualTo(GrantState.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({"PROOF_SUBMITTED", "CLEARED", "CLOSED", "REVOKED"})
    void whereNoProofIsToComeNoneIsDue(GrantState state) throws SQLException {
        Grant grant = office.active("9500.00");
        database.byHand("update finance_grant set state = '" + state + "' where id = '" + grant.id() + "'");
        assertThat(rows(null).get(0).proofDue()).isNull();
    }

    @Test
    void severalStatesAreAskedForAtOnceAndAGrantIsCompletedFromTheDayAfterItsEnd() throws SQLException {
        Grant grant = office.active("9500.00");
        Grant closed = office.active("100.00");
        database.byHand("update finance_grant set state = 'CLOSED' where id = '" + closed.id() + "'");
        assertThat(rows("ACTIVE")).extracting(GrantRow::id).containsExactly(grant.id());
        assertThat(rows("ACTIVE,CLOSED")).extracting(GrantRow::id).containsExactlyInAnyOrder(grant.id(), closed.id());
        assertThat(rows("COMPLETED")).isEmpty();
        office.today = grant.end().plusDays(1);
        assertThat(rows("ACTIVE")).isEmpty();
        assertThat(rows("COMPLETED,CLOSED"))
                .extracting(GrantRow::id)
                .containsExactlyInAnyOrder(grant.id(), closed.id());
    }

    @Test
    void whatIsNoStateIsRefusedWithItsPlace() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> rows("ACTIVE,OPEN"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.objections()).extracting("pointer").containsExactly("/state");
    }

    @Test
    void aListOfAnyLengthTakesThreeStatements() {
        office.active("100.00");
        int one = database.statements(() -> rows(null));
        for (int i = 0; i < 4; i++) {
            office.active("100.00");
        }
        assertThat(rows(null)).hasSize(5);
        assertThat(one).isEqualTo(3);
        assertThat(database.statements(() -> rows(null))).isEqualTo(3);
    }

    @Test
    void withoutAnAccountOfTheSponsorNoMoneyIsAskedForAndNothingIsLeftBehind() {
        Grant grant = office.active("9500.00");
        office.neighbours.iban = null;
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> office.request(grant, "100.00"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refusal.objections()).extracting("rule").containsExactly("finance.iban");
        assertThat(office.requests
                        .requests(Office.FINANCE, PageRequest.of(Map.of("grant", grant.id())))
                        .items())
                .isEmpty();
        office.neighbours.iban = "DE02120300000000202051";
        assertThat(office.request(grant, "100.00").amount()).isEqualTo(Money.of("100.00"));
    }
}
