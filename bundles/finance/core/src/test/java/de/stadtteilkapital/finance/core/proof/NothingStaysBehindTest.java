package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.finance.core.proof.UseFixture.AUDITOR;
import static de.stadtteilkapital.finance.core.proof.UseFixture.FINANCE;
import static de.stadtteilkapital.finance.core.proof.UseFixture.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallItem;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.persistence.audit.MoneyAudit;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.HouseAudit;
import de.stadtteilkapital.platform.testing.Constraint;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of money that a project did not need: it is for projects again, and nobody calls for it. */
@OnBothDatabases
class NothingStaysBehindTest {
    private static final LocalDate AFTER_END = LocalDate.of(2027, 7, 1);

    private final RoomDatabase database;
    private final UseFixture house;
    private final Calling calling;

    NothingStaysBehindTest(Database kind) {
        database = RoomDatabase.on(kind);
        house = new UseFixture(database);
        calling = new Calling(database, house);
    }

    private void prove(Grant grant) {
        house.today = AFTER_END;
        house.proofs.submit(SPONSOR, grant.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true));
    }

    private List<String> differences() {
        List<String> differences = new ArrayList<>();
        new MoneyAudit(database.transactions()).run(UseFixture.DISTRICT, finding -> differences.add(said(finding)));
        return differences;
    }

    private static String said(HouseAudit.Finding finding) {
        return finding.table() + ": " + finding.what();
    }

    /** The round of 80,000.00 ends on 31 December 2027; the grant is one of 10,000.00. */
    @ParameterizedTest(
            name = "paid {0}, spent {1}, closed on {2}, reuse {3}: back {4} and {5}, free {6}, for the funder {7}")
    @CsvSource({
        // paid, rightly spent, repaid and closed on, finance.reuse, back of what was not paid, of what was repaid,
        // free, funder
        " 6000.00,  6000.00, 2027-07-05, true,  4000.00,    0.00, 74000.00,    0.00",
        " 6000.00,  5000.00, 2027-07-05, true,  4000.00, 1000.00, 75000.00,    0.00",
        " 6000.00,     0.01, 2027-07-05, true,  4000.00, 5999.99, 79999.99,    0.00",
        "10000.00, 10000.00, 2027-07-05, true,     0.00,    0.00, 70000.00,    0.00",
        " 6000.00,  5000.00, 2027-12-31, true,  4000.00, 1000.00, 75000.00,    0.00",
        // the day after its end the round has no projects any more
        " 6000.00,  5000.00, 2028-01-01, true,     0.00,    0.00, 70000.00, 1000.00",
        " 6000.00,  6000.00, 2028-01-01, true,     0.00,    0.00, 70000.00,    0.00",
        " 6000.00,  5000.00, 2027-07-05, false,    0.00,    0.00, 70000.00, 1000.00",
    })
    void whatWasNotNeededIsForProjectsAgain(
            String paid,
            String spent,
            LocalDate closedOn,
            boolean reuse,
            String unpaid,
            String repaid,
            String free,
            String funder) {
        house.settings.reuse = reuse;
        Grant grant = house.unasked("S1", "10000.00");
        house.asked(grant, paid);
        house.receive(paid);
        house.pay(grant, paid);
        Voucher voucher = house.voucher(grant, "1", spent, "2027-01-04");
        settle(grant, voucher, closedOn);

        Grant closed = house.use.close(FINANCE, grant.id());

        assertThat(closed.returned()).isEqualTo("0.00".equals(unpaid) ? null : Money.of(unpaid));
        assertThat(house.balance(AccountKind.BUDGET, grant)).isEqualTo(Money.of(free));
        assertThat(house.balance(AccountKind.GRANTED, grant))
                .isEqualTo(Money.of("10000.00").minus(Money.of(paid)).minus(Money.of(unpaid)));
        assertThat(house.balance(AccountKind.FUNDS, grant)).isEqualTo(Money.of(repaid));
        assertThat(house.balance(AccountKind.FORWARD_DUE, grant)).isEqualTo(Money.of(funder));
    }

    /** Audited on the first day after the project, repaid with its interest on the day of the closure. */
    private void settle(Grant grant, Voucher voucher, LocalDate closedOn) {
        prove(grant);
        ProofOfUse proof = house.proofs
                .proofs(AUDITOR, PageRequest.of(Map.of("grant", grant.id())))
                .items()
                .get(0);
        AuditFinding finding = new AuditFinding(voucher.id(), AuditFinding.Outcome.ACCEPTED, null, null);
        Audit audit =
                house.audits.audit(AUDITOR, proof.id(), new NewAudit(NewAudit.FULL, null, List.of(finding), "geprüft"));
        house.today = closedOn;
        if (audit.recovery() != null) {
            house.claims.pay(
                    FINANCE,
                    audit.recovery().id(),
                    new NewRecoveryPayment(audit.recovery().total(), closedOn));
        }
    }

    @Test
    void whatWentBackIsNeverWrittenOtherwise() {
        Grant grant = house.unasked("S1", "10000.00");
        settle(grant, house.voucher(grant, "1", "1.00", "2027-01-04"), AFTER_END);
        house.use.close(FINANCE, grant.id());

        assertThat(database.refusing("update finance_grant set returned = 1 where id = '" + grant.id() + "'"))
                .isEqualTo(Constraint.CHECK);
    }

    @Test
    void aFinalProofEndsWhatWasNotPaidAndADraftAsksForTheRest() {
        Grant grant = house.unasked("S1", "10000.00");
        PaymentRequest ended = calling.ask(grant, "2000.00");
        PaymentRequest other = calling.ask(house.unasked("S2", "5000.00"), "1000.00");
        FundCall draft = calling.draft(ended, other);

        prove(grant);

        assertThat(calling.now(ended).state()).isEqualTo(PaymentRequest.State.ENDED);
        assertThat(calling.now(ended).endedOn()).isEqualTo(AFTER_END);
        assertThat(calling.now(other).state()).isEqualTo(PaymentRequest.State.REQUESTED);
        assertThat(calling.now(draft).amount()).isEqualTo(Money.of("1000.00"));
        assertThat(calling.now(draft).items()).containsExactly(new FundCallItem(other.id(), Money.of("1000.00")));
        assertThat(house.balance(AccountKind.REQUESTED, grant)).isEqualTo(Money.ZERO);
        assertThat(house.balance(AccountKind.GRANTED, grant)).isEqualTo(Money.of("10000.00"));
        assertThat(house.notes.types()).contains("finance.paymentRequestEnded");
        assertThat(database.refusing(
                        "update finance_payment_request set state = 'REQUESTED' where id = '" + ended.id() + "'"))
                .isEqualTo(Constraint.CHECK);
    }

    @Test
    void aDraftOfWhichNothingIsLeftIsVoid() {
        Grant grant = house.unasked("S1", "10000.00");
        FundCall draft = calling.draft(calling.ask(grant, "2000.00"), calling.ask(grant, "500.00"));

        prove(grant);

        assertThat(calling.now(draft).state()).isEqualTo(FundCall.State.VOID);
        assertThat(calling.now(draft).items()).isEmpty();
        assertThat(calling.now(draft).isOpen()).isFalse();
    }

    @Test
    void aCallThatWasDispatchedTellsOfThemAndStaysAsItWasSent() {
        Grant grant = house.unasked("S1", "10000.00");
        PaymentRequest ended = calling.ask(grant, "2000.00");
        FundCall call = calling.draft(ended);
        calling.dispatch(call);

        prove(grant);

        assertThat(calling.now(call).amount()).isEqualTo(Money.of("2000.00"));
        assertThat(calling.now(call).items())
                .containsExactly(new FundCallItem(ended.id(), Money.of("2000.00"), AFTER_END));
        assertThat(database.refusing("delete from finance_fund_call_item where fund_call = '" + call.id() + "'"))
                .isEqualTo(Constraint.CHECK);
        assertThat(database.refusing("update finance_fund_call set amount = 1 where id = '" + call.id() + "'"))
                .isEqualTo(Constraint.CHECK);
    }

    @Test
    void rowsAndPostingsOfItAgree() throws SQLException {
        List<String> before = differences();
        Grant grant = house.unasked("S1", "10000.00");
        calling.ask(grant, "2000.00");
        prove(grant);

        assertThat(differences()).isEqualTo(before);

        database.falsified(
                "update finance_payment_request set state = 'REQUESTED' where grant_id = '" + grant.id() + "'");

        assertThat(differences())
                .anyMatch(said -> said.startsWith(
                        "finance_payment_request: what is booked as REQUEST_ENDED is not what the row says"));
    }
}
