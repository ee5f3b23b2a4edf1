package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.client;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.named;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.AuditService;
import de.stadtteilkapital.finance.api.ClaimService;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.MoneyPathService;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.NewRepayment;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.NewVoucherConfirmation;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.ProofService;
import de.stadtteilkapital.finance.api.RepaymentService;
import de.stadtteilkapital.finance.api.ResultsDesk.Reported;
import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.finance.api.VoucherService;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What this room lets whom do with the proof of how money was used, as {@code doors.txt} has it. */
@OnBothDatabases
class UseDoorsTest {
    private static final String HOME = UseFixture.DISTRICT;
    private static final String ELSEWHERE = "anderswo";
    private static final Money CENT = Money.of("0.01");

    private final UsedMoney house;
    private final Doors doors;

    UseDoorsTest(Database kind) {
        house = new UsedMoney(kind);
        doors = new Doors(house.database.transactions(), house.fixture.notes::clear);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        cast();
        vouchers();
        repayments();
        proofs();
        claims();
        use();
        paths();
        assertThat(doors.faults(DoorTable.beside(UseDoorsTest.class, "doors.txt")))
                .isEmpty();
    }

    private void cast() {
        Caller applicant = sponsor(HOME, "S1");
        Caller finance = in(HOME, Role.FINANCE_OFFICER);
        Caller auditor = in(HOME, Role.AUDITOR);
        doors.person("public", Caller.PUBLIC)
                .person("applicant", applicant)
                .person("another sponsor", sponsor(HOME, "S2"))
                .person("asked office", office(HOME, "wirtschaftsfoerderung"))
                .person(
                        "asked office's program",
                        client(office(HOME, "wirtschaftsfoerderung"), "finance:read", "finance:write"))
                .person("committee", member(HOME, "komitee"))
                .person("auditor who prepared", named("finanzen", auditor))
                .person("auditor who released", named("freigabe", auditor))
                .person("auditor elsewhere finance here", both(finance, in(ELSEWHERE, Role.AUDITOR)))
                .person("finance elsewhere auditor here", both(auditor, in(ELSEWHERE, Role.FINANCE_OFFICER)));
        for (Role role : List.of(
                Role.COORDINATOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.AUDITOR,
                Role.PROGRAMME_DIRECTORATE,
                Role.EVALUATION,
                Role.ADMIN)) {
            doors.person(role.code(), in(HOME, role)).person(role.code() + " elsewhere", in(ELSEWHERE, role));
        }
        recused("applicant", applicant);
        recused("applicant in audit", both(applicant, auditor));
        for (Role role : List.of(
                Role.COORDINATOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.AUDITOR,
                Role.PROGRAMME_DIRECTORATE)) {
            recused(role.code(), in(HOME, role));
        }
    }

    private void recused(String name, Caller me) {
        doors.person("recused " + name, thing -> barred(me, thing.application()));
    }

    private void vouchers() {
        LocalDate day = UsedMoney.AFTER_END.minusMonths(2);
        NewVoucher entered = new NewVoucher(day, day, "Neuer Laden", "Bretter", "MATERIAL", CENT, "neu");
        NewVoucher outside =
                new NewVoucher(day, UsedMoney.AFTER_END.plusDays(1), "Neuer Laden", "Bretter", "MATERIAL", CENT, "neu");
        Things grants = Things.in(GrantState.class, house::grant);
        Things vouchers = Things.in(List.of("entered"), state -> house.voucher());
        doors.room(VoucherService.class, house.fixture.vouchers)
                .changes("enter", grants, (s, me, t) -> s.enter(me, t.id(), entered))
                .changes("enter: in the future", grants, (s, me, t) -> s.enter(me, t.id(), outside))
                .reads("voucher", vouchers, (s, me, t) -> s.voucher(me, t.id()))
                .reads("possible with a voucher", vouchers, (s, me, t) -> s.possible(me, t.id()))
                .changes(
                        "confirm",
                        Things.in(List.of("alike", "alone", "confirmed", "audited"), house::alike),
                        (s, me, t) -> s.confirm(me, t.id(), new NewVoucherConfirmation("zwei Rechnungen")))
                .reads("vouchers", grants, (s, me, t) -> s.vouchers(me, t.id(), PageRequest.of(Map.of())));
    }

    private void repayments() {
        Things grants = Things.in(GrantState.class, house::grant);
        NewRepayment given = new NewRepayment(CENT, UsedMoney.AFTER_END, "übrig");
        NewRepayment tooMuch = new NewRepayment(Money.of("100.01"), UsedMoney.AFTER_END.plusDays(1), "übrig");
        doors.room(RepaymentService.class, house.fixture.repayments)
                .changes("book", grants, (s, me, t) -> s.book(me, t.id(), given))
                .changes("book: more than was paid, tomorrow", grants, (s, me, t) -> s.book(me, t.id(), tooMuch))
                .reads("repayments", grants, (s, me, t) -> s.repayments(me, t.id()));
    }

    private void proofs() {
        Things grants = Things.in(GrantState.class, house::grant);
        Things proofs = Things.in(List.of("INTERIM", "SUBMITTED", "AUDITED"), house::proof);
        doors.room(ProofService.class, house.fixture.proofs)
                .changes(
                        "submit",
                        grants,
                        (s, me, t) -> s.submit(me, t.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true)))
                .changes(
                        "submit: interim",
                        grants,
                        (s, me, t) -> s.submit(me, t.id(), new NewProofOfUse(ProofOfUse.Kind.INTERIM, List.of(), true)))
                .changes(
                        "submit: not declared",
                        grants,
                        (s, me, t) -> s.submit(me, t.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), false)))
                .changes(
                        "submit: without a narrative",
                        grants,
                        (s, me, t) -> house.reported(
                                Reported.NOTHING,
                                () -> s.submit(me, t.id(), new NewProofOfUse(ProofOfUse.Kind.FINAL, List.of(), true))))
                .reads("grant", grants, (s, me, t) -> s.grant(me, t.id()))
                .reads("proof", proofs, (s, me, t) -> s.proof(me, t.id()))
                .reads("proofs", proofs, (s, me, t) -> shown(s.proofs(me, all()), t, found -> found.id()))
                .reads("possible with a proof", proofs, (s, me, t) -> s.possible(me, t.id()));
        NewAudit full = new NewAudit(NewAudit.FULL, null, List.of(), "geprüft");
        doors.room(AuditService.class, house.fixture.audits)
                .changes("audit", proofs, (s, me, t) -> s.audit(me, t.id(), full))
                .reads("auditOf", proofs, (s, me, t) -> s.auditOf(me, t.id()));
    }

    private void claims() {
        Things claims = Things.in(List.of("OPEN", "SETTLED"), house::claim);
        doors.room(ClaimService.class, house.fixture.claims)
                .reads("claim", claims, (s, me, t) -> s.claim(me, t.id()))
                .reads("claims", claims, (s, me, t) -> shown(s.claims(me, all()), t, found -> found.id()))
                .reads("possible with a claim", claims, (s, me, t) -> s.possible(me, t.id()))
                .changes(
                        "pay",
                        claims,
                        (s, me, t) -> s.pay(me, t.id(), new NewRecoveryPayment(CENT, UsedMoney.AFTER_END)))
                .changes(
                        "pay: too much",
                        claims,
                        (s, me, t) ->
                                s.pay(me, t.id(), new NewRecoveryPayment(Money.of("5000.00"), UsedMoney.AFTER_END)));
    }

    private void use() {
        Things grants = Things.in(GrantState.class, house::grant);
        Things ends = Things.in(GrantState.class, house::accounted);
        doors.room(UseService.class, house.fixture.use)
                .reads("statement", grants, (s, me, t) -> s.statement(me, t.id()))
                .reads("possible with a grant's use", grants, (s, me, t) -> s.possible(me, t.id()))
                .changes("close", ends, (s, me, t) -> s.close(me, t.id()))
                .changes(
                        "close: without results",
                        ends,
                        (s, me, t) -> house.reported(Reported.RESULTS, () -> s.close(me, t.id())));
    }

    private void paths() {
        Things vouchers = Things.in(List.of("entered"), state -> house.voucher());
        Things grants = Things.in(List.of("paid"), state -> house.grant(GrantState.ACTIVE));
        Things calls = Things.in(List.of("received"), state -> house.call());
        doors.room(MoneyPathService.class, house.fixture.paths)
                .reads("ofVoucher", vouchers, (s, me, t) -> s.ofVoucher(me, t.id()))
                .reads("ofGrant", grants, (s, me, t) -> s.ofGrant(me, t.id()))
                .reads("ofFundCall", calls, (s, me, t) -> s.ofFundCall(me, t.id()));
    }

    private static PageRequest all() {
        return new PageRequest(200, null, null, Map.of(), null);
    }

    private static <T> String shown(Page<T> page, Thing thing, Function<T, String> id) {
        return page.items().stream().map(id).anyMatch(thing.id()::equals) ? "shown" : "hidden";
    }
}
