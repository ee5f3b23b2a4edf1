package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.GrantReference;
import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantRow;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows 22 to 30 of the road, on the real tables. */
@OnBothDatabases
class RoadTest {
    private final RoomDatabase database;

    private final Office office;

    RoadTest(Database kind) {
        database = RoomDatabase.on(kind);
        office = new Office(database);
    }

    @Test
    void takesTheCoordinationShareOffTheFirstTrancheOnly() {
        assertThat(office.budget().allocated()).isEqualTo(Money.of("80000.00"));
        assertThat(office.budget().coordinationShare()).isEqualTo(Money.of("20000.00"));

        office.tranches.add(
                Office.FINANCE,
                new NewTranche(
                        Neighbours.DISTRICT,
                        office.neighbours.round,
                        Money.of("70000.00"),
                        "Zuweisung 2",
                        "neue Projekte"));
        assertThat(office.budget().allocated()).isEqualTo(Money.of("150000.00"));
        assertThat(office.budget().coordinationShare()).isEqualTo(Money.of("20000.00"));
    }

    @Test
    void takesTheShareOffTheFirstTrancheOfEachRound() {
        office.neighbours.round = "00000000-0000-7000-8000-000000000002";
        Tranche first = office.tranches.add(Office.FINANCE, tranche("50000.00"));
        Tranche second = office.tranches.add(Office.FINANCE, tranche("10000.00"));

        assertThat(first.coordinationShare()).isEqualTo(Money.of("10000.00"));
        assertThat(second.coordinationShare()).isEqualTo(Money.ZERO);
        assertThat(office.budget().allocated()).isEqualTo(Money.of("50000.00"));
    }

    private NewTranche tranche(String amount) {
        return new NewTranche(Neighbours.DISTRICT, office.neighbours.round, Money.of(amount), "Zuweisung", null);
    }

    @Test
    void walksFromTheResolutionToThePayment() {
        Grant grant = office.active("9500.00");
        assertThat(grant.state()).isEqualTo(GrantState.ACTIVE);
        assertThat(grant.conditions()).hasSize(1);
        assertThat(office.grants.grants(List.of(grant.application())))
                .containsEntry(grant.application(), new GrantReference(grant.id(), "ACTIVE"));

        PaymentRequest request = office.request(grant, "4000.00");
        FundCall call = office.call();
        assertThat(call.amount()).isEqualTo(Money.of("4000.00"));
        office.receive(call, "4000.00");
        Disbursement prepared = office.prepare(request);
        office.disbursements.release(Office.RELEASER, prepared.id());
        PaymentFile file = pay(prepared.id());

        assertThat(file.disbursements()).extracting(p -> p.state()).containsExactly(Disbursement.State.PAID);
        assertThat(office.disbursements
                        .disbursement(Office.FINANCE, prepared.id())
                        .paidOn())
                .isEqualTo(file.executionDate());
        assertThat(office.requests.request(Office.SPONSOR, request.id()).state())
                .isEqualTo(PaymentRequest.State.PAID);
        Budget budget = office.budget();
        assertThat(List.of(
                        budget.committed(), budget.available(), budget.called(), budget.received(), budget.disbursed()))
                .extracting(Money::toString)
                .containsExactly("9500.00", "70500.00", "4000.00", "4000.00", "4000.00");
        assertThat(office.notes.types())
                .contains("finance.budgetCommitted", "finance.grantIssued", "finance.disbursementPaid");
    }

    @Test
    void callsAccountsAndPostingsByTheirNames() {
        office.active("400.00");
        LedgerReader books = new LedgerReader(database.store(), office);
        assertThat(books.accounts(Office.FINANCE, Neighbours.DISTRICT, office.neighbours.round))
                .filteredOn(account -> account.kind().equals("CASH"))
                .extracting(LedgerAccount::name)
                .containsExactly(new Text("Kassenbestand", "cash"));
        assertThat(books.postings(
                                Office.FINANCE,
                                PageRequest.of(Map.of("round", office.neighbours.round, "entry", "GRANTED")))
                        .items())
                .singleElement()
                .satisfies(posting -> {
                    assertThat(posting.text()).isEqualTo(new Text("Bewilligung", "grant"));
                    assertThat(posting.documentText()).isEqualTo(new Text("Zuwendung", "grant"));
                });
    }

    private PaymentFile pay(String disbursement) {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        PaymentFile file = office.files.create(Office.FINANCE, new NewPaymentFile(List.of(disbursement), saturday));
        assertThat(file.executionDate()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(new String(office.files.xml(Office.FINANCE, file.id()), StandardCharsets.UTF_8))
                .contains("<Nm>Buergerverein Hamm-Norden e. V.</Nm>", "<IBAN>DE02120300000000202051</IBAN>")
                .contains("<Ustrd>Zuwendung HN-2026-0001</Ustrd>");
        office.today = file.executionDate();
        return office.files.execute(Office.FINANCE, file.id());
    }

    @Test
    void completesTheGrantFromTheDayAfterItsEnd() {
        Grant grant = office.active("400.00");
        office.today = grant.end();
        assertThat(office.grants.grant(Office.SPONSOR, grant.id()).state()).isEqualTo(GrantState.ACTIVE);
        office.today = grant.end().plusDays(1);
        assertThat(office.grants.grant(Office.SPONSOR, grant.id()).state()).isEqualTo(GrantState.COMPLETED);
    }

    @Test
    void callsAnewWhatDidNotCome() {
        PaymentRequest request = office.request(office.active("5000.00"), "5000.00");
        FundCall first = office.call();
        office.receive(first, "4000.00");
        office.giveUp(first);

        FundCall second = office.call();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.cashOnHand()).isEqualTo(Money.of("4000.00"));
        assertThat(second.items()).singleElement().satisfies(item -> {
            assertThat(item.paymentRequest()).isEqualTo(request.id());
            assertThat(item.amount()).isEqualTo(Money.of("1000.00"));
        });
        assertThat(office.budget().called()).isEqualTo(Money.of("4000.00").plus(Money.of("1000.00")));
    }

    @Test
    void showsListsWithTheCallersScope() {
        Grant grant = office.active("400.00");
        PageRequest all = PageRequest.of(Map.of("round", office.neighbours.round));
        assertThat(office.grants.grants(Office.SPONSOR, all).items())
                .extracting(GrantRow::id)
                .containsExactly(grant.id());
        assertThat(office.grants.grants(Office.FINANCE, all).items()).hasSize(1);
        assertThat(office.grants
                        .grants(Refusals.barredFrom(grant.application()), all)
                        .items())
                .isEmpty();
        assertThat(office.tranches.tranches(Office.SPONSOR, all).items()).isEmpty();
    }
}
