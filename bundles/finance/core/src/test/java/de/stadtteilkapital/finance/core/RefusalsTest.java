package de.stadtteilkapital.finance.core;

import static de.stadtteilkapital.finance.core.Refusals.assertObjected;
import static de.stadtteilkapital.finance.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.Condition;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Constraint;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R13 to R17, and the hands that must be different. */
@OnBothDatabases
class RefusalsTest {
    private final RoomDatabase database;

    private final Office office;

    RefusalsTest(Database kind) {
        database = RoomDatabase.on(kind);
        office = new Office(database);
    }

    @Test
    void commitsNoMoreThanThereIs() {
        office.commit("a", "80000.00");
        assertRefused(422, () -> office.commit("b", "0.01"));
    }

    @Test
    void grantsOnlyWhatIsResolvedAndSigned() {
        String application = office.neighbours.approved("sponsor", "9500.00");
        office.commit(application, "9500.00");
        NewGrant grant = new NewGrant(application);
        Condition open =
                new Condition("C", "I", application, "Erst die Genehmigung", Neighbours.START, true, null, null);

        office.neighbours.resolutions.put(application, Neighbours.resolution("9500.00", false, List.of()));
        assertRefused(409, () -> office.grants.issue(Office.FINANCE, grant));
        office.neighbours.resolutions.put(application, Neighbours.resolution("9500.00", true, List.of(open)));
        assertRefused(409, () -> office.grants.issue(Office.FINANCE, grant));
        office.neighbours.resolutions.remove(application);
        assertRefused(409, () -> office.grants.issue(Office.FINANCE, grant));
        assertRefused(404, () -> office.grants.issue(Refusals.barredFrom(application), grant));

        office.neighbours.resolutions.put(application, Neighbours.resolution("9500.00", true, List.of()));
        office.grants.issue(Office.FINANCE, grant);
        assertRefused(409, () -> office.grants.issue(Office.FINANCE, grant));
    }

    @Test
    void letsOnlyTheSponsorAcceptAndAsk() {
        Grant grant = office.active("9500.00");
        Caller other = new Caller("traeger2", "traeger2", List.of(), Set.of());
        assertRefused(404, () -> office.grants.accept(other, grant.id()));
        assertRefused(404, () -> office.grants.accept(Office.FINANCE, grant.id()));
        assertRefused(409, () -> office.grants.accept(Office.SPONSOR, grant.id()));
        assertRefused(404, () -> office.grants.grant(other, grant.id()));
    }

    @Test
    void keepsRequestsWithinGrantAndWindow() {
        Grant grant = office.active("9500.00");
        office.request(grant, "9000.00");
        assertRefused(422, () -> office.request(grant, "500.01"));
        NewPaymentRequest inTime = new NewPaymentRequest(Money.of("1.00"), office.today.plusWeeks(6), "Honorare");
        NewPaymentRequest early = new NewPaymentRequest(
                Money.of("1.00"), office.today.plusWeeks(6).plusDays(1), "Honorare");
        office.requests.ask(Office.SPONSOR, grant.id(), inTime);
        assertRefused(422, () -> office.requests.ask(Office.SPONSOR, grant.id(), early));

        office.neighbours.parameters.put("finance.timelyUseWindow", "P2M");
        office.requests.ask(Office.SPONSOR, grant.id(), early);

        office.today = grant.end().plusDays(1);
        office.request(grant, "1.00");
    }

    @Test
    void takesCallsStepByStep() {
        assertRefused(422, office::call);
        office.request(office.active("9500.00"), "4000.00");
        FundCall call = office.call();
        assertRefused(422, office::call);
        Receipt receipt = new Receipt(Money.of("4000.00"), office.today, "BANK");
        assertRefused(409, () -> office.calls.receive(Office.FINANCE, call.id(), receipt));
        office.calls.dispatch(Office.FINANCE, call.id());
        assertRefused(409, () -> office.calls.dispatch(Office.FINANCE, call.id()));
        office.calls.receive(Office.FINANCE, call.id(), receipt);
        assertRefused(409, () -> office.calls.receive(Office.FINANCE, call.id(), receipt));
        assertThat(office.budget().received()).isEqualTo(Money.of("4000.00"));
    }

    @Test
    void paysWhatIsReceivedOnceAndByTwoHands() {
        PaymentRequest request = office.request(office.active("9500.00"), "4000.00");
        NewDisbursement wanted = new NewDisbursement(request.id());
        assertRefused(422, () -> office.disbursements.prepare(Office.BOTH, wanted));
        office.receive(office.call(), "4000.00");
        Disbursement prepared = office.disbursements.prepare(Office.BOTH, wanted);
        assertRefused(409, () -> office.disbursements.prepare(Office.BOTH, wanted));
        assertRefused(403, () -> office.disbursements.release(Office.BOTH, prepared.id()));
        NewPaymentFile file = new NewPaymentFile(List.of(prepared.id()), office.today.plusDays(1));
        assertRefused(409, () -> office.files.create(Office.FINANCE, file));
        office.disbursements.release(Office.RELEASER, prepared.id());
        assertRefused(409, () -> office.disbursements.release(Office.RELEASER, prepared.id()));
        PaymentFile made = office.files.create(Office.FINANCE, file);
        assertRefused(409, () -> office.files.create(Office.FINANCE, file));
        assertRefused(409, () -> office.files.execute(Office.FINANCE, made.id()));
        office.today = made.executionDate();
        office.files.execute(Office.FINANCE, made.id());
        assertRefused(409, () -> office.files.execute(Office.FINANCE, made.id()));
        assertThat(office.budget().disbursed()).isEqualTo(Money.of("4000.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'RELEASED', released_by = 'finanzen'",
                "state = 'RELEASED'",
                "audited_by = 'finanzen'",
                "state = 'RELEASED', released_by = 'freigabe', audited_by = 'freigabe'"
            })
    void theDatabaseRefusesOneHandForTwo(String change) {
        PaymentRequest request = office.request(office.active("400.00"), "400.00");
        office.receive(office.call(), "400.00");
        Disbursement prepared = office.prepare(request);
        assertThat(database.refusing(
                        "update finance_disbursement set " + change + " where id = '" + prepared.id() + "'"))
                .isEqualTo(Constraint.CHECK);
    }

    @Test
    void showsNothingOfAnotherDistrict() {
        Caller elsewhere = new Caller(
                "anderswo",
                "anderswo",
                List.of(new Assignment(Role.FINANCE_OFFICER, "anderswo", null, null, List.of())),
                Set.of());
        assertRefused(404, () -> office.budgets.budget(elsewhere, Neighbours.DISTRICT, office.neighbours.round));
        assertRefused(404, () -> office.budgets.budget(Office.FINANCE, Neighbours.DISTRICT, "no-round"));
    }

    @Test
    void makesNoFileWithoutAnAccountToPayFrom() {
        office.neighbours.parameters.remove("finance.payingIban");
        PaymentRequest request = office.request(office.active("400.00"), "400.00");
        office.receive(office.call(), "400.00");
        Disbursement prepared = office.prepare(request);
        office.disbursements.release(Office.RELEASER, prepared.id());
        NewPaymentFile file = new NewPaymentFile(List.of(prepared.id()), office.today);
        assertRefused(422, () -> office.files.create(Office.FINANCE, file));
        NewPaymentFile past = new NewPaymentFile(List.of(prepared.id()), office.today.minusDays(1));
        assertObjected(() -> office.files.create(Office.FINANCE, past), "/executionDate", "");
    }
}
