package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.named;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.NewRepayment;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.NewVoucherConfirmation;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.ResultsDesk;
import de.stadtteilkapital.finance.api.UseAct;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people are told that they may do with money that is used, and that it is so. */
@OnBothDatabases
class PossibleTest {
    private static final String HOME = UseFixture.DISTRICT;
    private static final Money CENT = Money.of("0.01");
    private static final LocalDate LAST_DAY = UsedMoney.AFTER_END.minusDays(1);

    /** {@code running} is a grant that is active on a day of its period; the others, lapsed if issued, after its end. */
    private static final String USE = """
            ISSUED, CHANGE_PENDING, SUSPENDED | sponsor, recused sponsor | - | ENTER_VOUCHER, SUBMIT_INTERIM_PROOF, SUBMIT_FINAL_PROOF
            CHANGE_PENDING, SUSPENDED | finance | - | BOOK_REPAYMENT, CLOSE
            ISSUED            | finance | CLOSE | BOOK_REPAYMENT
            running           | sponsor, recused sponsor | ENTER_VOUCHER, SUBMIT_INTERIM_PROOF | SUBMIT_FINAL_PROOF
            running           | finance | BOOK_REPAYMENT | CLOSE
            ACTIVE, COMPLETED | sponsor, recused sponsor | ENTER_VOUCHER, SUBMIT_INTERIM_PROOF, SUBMIT_FINAL_PROOF | -
            ACTIVE, COMPLETED, not narrated, PROOF_SUBMITTED | finance | BOOK_REPAYMENT | CLOSE
            not narrated      | sponsor, recused sponsor | ENTER_VOUCHER, SUBMIT_INTERIM_PROOF | SUBMIT_FINAL_PROOF
            UNDER_AUDIT, FINDINGS, RECOVERY | finance | - | CLOSE
            CLEARED, SETTLED  | finance | CLOSE | -
            unaccounted       | finance | - | CLOSE
            """;

    private static final String PROOF = """
            SUBMITTED | auditor | AUDIT | -
            pending   | auditor | - | AUDIT
            """;

    private static final String VOUCHER = """
            alike | sponsor, recused sponsor | CONFIRM | -
            """;

    private static final String CLAIM = """
            OPEN | finance | BOOK_PAYMENT | -
            """;

    private final UsedMoney house;

    PossibleTest(Database kind) {
        house = new UsedMoney(kind);
    }

    private static Map<String, Function<Thing, Caller>> people() {
        Map<String, Function<Thing, Caller>> people = new LinkedHashMap<>();
        Caller own = sponsor(HOME, "S1");
        Caller finance = in(HOME, Role.FINANCE_OFFICER);
        Caller auditor = in(HOME, Role.AUDITOR);
        people.put("public", thing -> Caller.PUBLIC);
        people.put("sponsor", thing -> own);
        people.put("recused sponsor", thing -> barred(own, thing.application()));
        people.put("another sponsor", thing -> sponsor(HOME, "S2"));
        people.put("finance", thing -> finance);
        people.put("recused finance", thing -> barred(finance, thing.application()));
        people.put("finance elsewhere", thing -> in("anderswo", Role.FINANCE_OFFICER));
        people.put("auditor", thing -> auditor);
        people.put("recused auditor", thing -> barred(auditor, thing.application()));
        people.put("auditor who prepared", thing -> named("finanzen", auditor));
        people.put("auditor who released", thing -> named("freigabe", auditor));
        people.put("auditor elsewhere", thing -> in("anderswo", Role.AUDITOR));
        people.put("coordinator", thing -> in(HOME, Role.COORDINATOR));
        people.put("releaser", thing -> in(HOME, Role.PAYMENT_RELEASER));
        return people;
    }

    private static NewProofOfUse proof(ProofOfUse.Kind kind) {
        return new NewProofOfUse(kind, List.of(), true);
    }

    private List<String> useFaults(String situation, Thing grant) {
        LocalDate day = LAST_DAY.minusMonths(2);
        NewVoucher voucher = new NewVoucher(day, day, "Neuer Laden", "Bretter", "MATERIAL", CENT, "neu");
        return new PossibleTable(USE, house.database.transactions())
                .faults(
                        situation,
                        grant,
                        people(),
                        (me, id) -> house.fixture.use.possible(me, id),
                        Map.of(
                                "ENTER_VOUCHER",
                                (me, id) -> house.fixture.vouchers.enter(me, id, voucher),
                                "BOOK_REPAYMENT",
                                (me, id) -> house.fixture.repayments.book(
                                        me, id, new NewRepayment(CENT, house.fixture.today, "übrig")),
                                "SUBMIT_INTERIM_PROOF",
                                (me, id) -> house.fixture.proofs.submit(me, id, proof(ProofOfUse.Kind.INTERIM)),
                                "SUBMIT_FINAL_PROOF",
                                (me, id) -> house.fixture.proofs.submit(me, id, proof(ProofOfUse.Kind.FINAL)),
                                "CLOSE",
                                (me, id) -> house.fixture.use.close(me, id)));
    }

    @Test
    void theUseOfAGrant() {
        List<String> faults = new ArrayList<>();
        for (GrantState state : GrantState.values()) {
            boolean ends = state == GrantState.CLEARED || state == GrantState.SETTLED;
            faults.addAll(useFaults(state.name(), ends ? house.accounted(state) : house.grant(state)));
        }
        faults.addAll(useFaults("unaccounted", house.grant(GrantState.CLEARED)));
        Thing running = house.grant(GrantState.ACTIVE);
        house.fixture.today = LAST_DAY;
        faults.addAll(useFaults("running", running));
        assertThat(faults).isEmpty();
    }

    @Test
    void closureWaitsForResults() {
        Thing cleared = house.accounted(GrantState.CLEARED);
        house.fixture.reported = ResultsDesk.Reported.RESULTS;

        assertThat(useFaults("unaccounted", cleared)).isEmpty();
    }

    @Test
    void theFinalProofWaitsForTheNarrative() {
        Thing completed = house.grant(GrantState.COMPLETED);
        house.fixture.reported = ResultsDesk.Reported.NOTHING;

        assertThat(useFaults("not narrated", completed)).isEmpty();
    }

    @Test
    void readingDoesNotWaitForThoseWhoKnowOfResults() {
        Thing cleared = house.accounted(GrantState.CLEARED);
        Grant grant = house.fixture.use.grant(UseFixture.FINANCE, cleared.id());
        UseActs alone = new UseActs(house.fixture.desk(HandOver.away(ResultsDesk.class)));

        long began = System.nanoTime();
        List<Possible> possible = alone.possible(UseFixture.FINANCE, grant);

        assertThat(System.nanoTime() - began).isLessThan(HandOver.PATIENCE.toNanos());
        assertThat(possible).extracting(Possible::act).containsExactly(UseAct.CLOSE);
        assertThat(possible.get(0).reason()).isNotNull();
    }

    @Test
    void aProof() {
        NewAudit full = new NewAudit(NewAudit.FULL, null, List.of(), "geprüft");
        PossibleTable table = new PossibleTable(PROOF, house.database.transactions());

        assertThat(Stream.of("INTERIM", "SUBMITTED", "pending", "AUDITED")
                        .flatMap(situation -> table
                                .faults(
                                        situation,
                                        house.proof(situation),
                                        people(),
                                        (me, id) -> house.fixture.proofs.possible(me, id),
                                        Map.of("AUDIT", (me, id) -> house.fixture.audits.audit(me, id, full)))
                                .stream()))
                .isEmpty();
    }

    @Test
    void aVoucher() {
        NewVoucherConfirmation confirmation = new NewVoucherConfirmation("zwei Rechnungen");
        PossibleTable table = new PossibleTable(VOUCHER, house.database.transactions());

        assertThat(Stream.of("alike", "alone", "confirmed", "audited")
                        .flatMap(situation -> table
                                .faults(
                                        situation,
                                        house.alike(situation),
                                        people(),
                                        (me, id) -> house.fixture.vouchers.possible(me, id),
                                        Map.of(
                                                "CONFIRM",
                                                (me, id) -> house.fixture.vouchers.confirm(me, id, confirmation)))
                                .stream()))
                .isEmpty();
    }

    @Test
    void aClaim() {
        NewRecoveryPayment cent = new NewRecoveryPayment(CENT, UsedMoney.AFTER_END);
        PossibleTable table = new PossibleTable(CLAIM, house.database.transactions());

        assertThat(Stream.of("OPEN", "SETTLED")
                        .flatMap(situation -> table
                                .faults(
                                        situation,
                                        house.claim(situation),
                                        people(),
                                        (me, id) -> house.fixture.claims.possible(me, id),
                                        Map.of("BOOK_PAYMENT", (me, id) -> house.fixture.claims.pay(me, id, cent)))
                                .stream()))
                .isEmpty();
    }
}
