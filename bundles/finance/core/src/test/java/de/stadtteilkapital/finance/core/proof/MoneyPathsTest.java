package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.finance.core.proof.UseFixture.AUDITOR;
import static de.stadtteilkapital.finance.core.proof.UseFixture.FINANCE;
import static de.stadtteilkapital.finance.core.proof.UseFixture.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.MoneyPath;
import de.stadtteilkapital.finance.api.MoneyPath.Kind;
import de.stadtteilkapital.finance.api.MoneyPath.Link;
import de.stadtteilkapital.finance.api.MoneyPath.Step;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two grants, two calls, an audit with a recovery whose principal pays another grant. */
@OnBothDatabases
class MoneyPathsTest {
    private final RoomDatabase database;

    private UseFixture house;
    private Grant first;
    private Grant second;
    private String callOne;
    private String callTwo;
    private Voucher early;
    private Voucher late;
    private Voucher rejected;

    MoneyPathsTest(Database kind) {
        database = RoomDatabase.on(kind);
    }

    @BeforeEach
    void walk() {
        house = new UseFixture(database);
        first = house.grant("S1", "1000.00");
        second = house.grant("S1", "900.00");
        callOne = house.receive("700.00");
        house.pay(first, "600.00");
        callTwo = house.receive("900.00");
        house.pay(first, "400.00");
        house.pay(second, "600.00");
        house.today = LocalDate.of(2027, 2, 1);
        early = house.voucher(first, "1", "500.00", "2027-01-20");
        late = house.voucher(first, "2", "350.00", "2027-01-30");
        rejected = house.voucher(first, "3", "90.00", "2027-01-31");
        house.today = LocalDate.of(2027, 7, 1);
        ProofOfUse proof =
                house.proofs.submit(SPONSOR, first.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true));
        Audit audit = house.audits.audit(
                AUDITOR,
                proof.id(),
                new NewAudit(
                        NewAudit.SAMPLE,
                        List.of(rejected.id()),
                        List.of(new AuditFinding(rejected.id(), AuditFinding.Outcome.REJECTED, null, "privat")),
                        null));
        house.claims.pay(
                FINANCE,
                audit.recovery().id(),
                new NewRecoveryPayment(audit.recovery().total(), house.today));
        house.pay(second, "150.00");
    }

    private static Money share(MoneyPath path, Kind kind) {
        return Money.sum(
                path.steps().stream().filter(step -> step.kind() == kind).map(Step::share));
    }

    @Test
    void aGrantsMoneyIsCompleteInEveryLayer() {
        MoneyPath path = house.paths.ofGrant(FINANCE, first.id());

        for (Kind kind : List.of(Kind.TRANCHE, Kind.FUND_CALL, Kind.RECEIPT)) {
            assertThat(share(path, kind)).as(kind.name()).isEqualTo(Money.of("1000.00"));
        }
        assertThat(shareOf(path, first.id())).isEqualTo(Money.of("1000.00"));
        assertThat(share(path, Kind.VOUCHER)).isEqualTo(Money.of("850.00"));
        assertThat(shareOf(path, second.id())).as("repaid money that went on").isEqualTo(Money.of("150.00"));
        assertThat(share(path, Kind.RECOVERY)).isEqualTo(Money.of("150.00"));
        assertThat(share(path, Kind.REPAYMENT)).isEqualTo(Money.of("150.00"));
        assertThat(path.steps()).extracting(Step::id).contains(rejected.id());
        assertThat(path.steps()).isSortedAccordingTo(PathStep.IN_DIRECTION_OF_MONEY);
        assertThat(path.steps())
                .filteredOn(step -> step.kind() != Kind.VOUCHER)
                .allMatch(step -> !step.document().isEmpty() && !step.postings().isEmpty());
    }

    @Test
    void aVoucherKnowsItsCalls() {
        MoneyPath path = house.paths.ofVoucher(AUDITOR, late.id());

        assertThat(path.steps().stream().filter(step -> step.kind() == Kind.FUND_CALL))
                .extracting(Step::id, Step::share)
                .containsExactlyInAnyOrder(tuple(callOne, Money.of("200.00")), tuple(callTwo, Money.of("150.00")));
        assertThat(house.paths.ofVoucher(AUDITOR, rejected.id()).steps())
                .extracting(Step::kind)
                .containsExactly(Kind.VOUCHER);
    }

    @Test
    void recoveredMoneyGoesOnToTheNextGrant() {
        MoneyPath path = house.paths.ofFundCall(FINANCE, callTwo);

        String repayment = path.steps().stream()
                .filter(step -> step.kind() == Kind.REPAYMENT)
                .findFirst()
                .orElseThrow()
                .id();
        Money onwards = Money.sum(path.links().stream()
                .filter(link -> link.from().equals(repayment))
                .map(Link::amount));
        assertThat(onwards).isEqualTo(Money.of("150.00"));
        assertThat(share(house.paths.ofGrant(FINANCE, second.id()), Kind.TRANCHE))
                .isEqualTo(Money.of("750.00"));
    }

    @Test
    void bothDirectionsAgreeToTheCent() {
        for (String call : List.of(callOne, callTwo)) {
            MoneyPath down = house.paths.ofFundCall(FINANCE, call);
            for (Voucher voucher : List.of(early, late)) {
                assertThat(shareOf(house.paths.ofVoucher(FINANCE, voucher.id()), call))
                        .isEqualTo(shareOf(down, voucher.id()));
            }
        }
    }

    private static Money shareOf(MoneyPath path, String id) {
        return path.steps().stream()
                .filter(step -> step.id().equals(id))
                .map(Step::share)
                .findFirst()
                .orElse(Money.ZERO);
    }

    @Test
    void aRecusedOfficerSeesTheCallWithoutTheCase() {
        Caller recused = new Caller("finanzen", "finanzen", FINANCE.roles(), Set.of(first.application()));

        MoneyPath path = house.paths.ofFundCall(recused, callTwo);

        assertThat(path.steps()).extracting(Step::id).contains(second.id()).doesNotContain(first.id(), late.id());
        Set<String> shown = path.steps().stream().map(Step::id).collect(Collectors.toSet());
        assertThat(path.links()).allMatch(link -> shown.contains(link.from()) && shown.contains(link.to()));
    }
}
