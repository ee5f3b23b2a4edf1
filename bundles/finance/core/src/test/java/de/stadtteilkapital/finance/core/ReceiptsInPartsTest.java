package de.stadtteilkapital.finance.core;

import static de.stadtteilkapital.finance.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.CallReceipt;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.NewParkedAssignment;
import de.stadtteilkapital.finance.api.NewParkedReturn;
import de.stadtteilkapital.finance.api.ParkedReceipt;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.persistence.audit.MoneyAudit;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.HouseAudit.Finding;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The funder's money comes as it comes: in parts, late, and now and then too much of it. */
@OnBothDatabases
class ReceiptsInPartsTest {
    private final RoomDatabase database;
    private final Office office;

    ReceiptsInPartsTest(Database kind) {
        database = RoomDatabase.on(kind);
        office = new Office(database);
    }

    /** A call of 1,000.00; figures worked out by hand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            #  comes                      | state           | of the call | missing | parked
            400.00                        | PARTLY_RECEIVED | 400.00      | 600.00  | 0.00
            400.00, 600.00                | RECEIVED        | 1000.00     | 0.00    | 0.00
            0.01, 999.98                  | PARTLY_RECEIVED | 999.99      | 0.01    | 0.00
            1000.00                       | RECEIVED        | 1000.00     | 0.00    | 0.00
            1000.01                       | RECEIVED        | 1000.00     | 0.00    | 0.01
            300.00, 300.00, 500.00        | RECEIVED        | 1000.00     | 0.00    | 100.00
            """)
    void whatComesIsTheCallsAsFarAsItWaitsForIt(
            String comes, FundCall.State state, String ofCall, String missing, String parked) {
        FundCall call = dispatched("1000.00");
        for (String part : comes.split(", ")) {
            office.comes(call, part);
        }
        FundCall now = now(call);
        assertThat(now.state()).isEqualTo(state);
        assertThat(now.received()).isEqualTo(Money.of(ofCall)).isEqualTo(sum(now));
        assertThat(now.missing()).isEqualTo(Money.of(missing));
        assertThat(office.budget().received()).isEqualTo(Money.of(ofCall));
        assertThat(balance(AccountKind.CASH)).isEqualTo(Money.of(ofCall));
        assertThat(balance(AccountKind.CALLED)).isEqualTo(Money.of(missing));
        assertThat(balance(AccountKind.PARKED_CASH)).isEqualTo(Money.of(parked));
        assertThat(audited()).isEmpty();
    }

    @Test
    void aCallThatIsCompleteTakesNothingMore() {
        FundCall call = dispatched("1000.00");
        office.comes(call, "1000.00");
        assertRefused(409, () -> office.comes(call, "0.01"));
        assertThat(balance(AccountKind.PARKED_CASH)).isEqualTo(Money.ZERO);
    }

    /** 5,000.00 are asked for, 4,000.00 have come and the rest is still to come: nothing is to be called for. */
    @Test
    void whatIsStillToComeIsNotCalledForTwice() {
        FundCall call = dispatched("5000.00");
        office.comes(call, "4000.00");
        assertRefused(422, office::call);
    }

    /** The 4,000.00 that have come are for the first request: the second one is called for in full. */
    @Test
    void partsThatHaveComeAreNoCashForOthers() {
        FundCall call = dispatched("5000.00");
        office.comes(call, "4000.00");
        office.request(office.active("3000.00"), "3000.00");
        FundCall second = office.call();
        assertThat(second.amount()).isEqualTo(Money.of("3000.00"));
        assertThat(second.cashOnHand()).isEqualTo(Money.ZERO);
    }

    @Test
    void theRestThatIsGivenUpIsCalledAnew() {
        FundCall call = dispatched("5000.00");
        office.comes(call, "4000.00");
        FundCall ended = office.giveUp(call);
        assertThat(ended.state()).isEqualTo(FundCall.State.RECEIVED);
        assertThat(ended.rest()).satisfies(rest -> {
            assertThat(rest.amount()).isEqualTo(Money.of("1000.00"));
            assertThat(rest.reason()).isEqualTo("Mittel gekürzt");
            assertThat(rest.givenUpOn()).isEqualTo(office.today);
        });
        assertThat(balance(AccountKind.CALLED)).isEqualTo(Money.ZERO);
        assertThat(office.call().amount()).isEqualTo(Money.of("1000.00"));
        assertThat(audited()).isEmpty();
    }

    @Test
    void aSurplusIsNoCashUntilSomebodyHasSaidWhatItIs() {
        FundCall call = dispatched("1000.00");
        office.comes(call, "1200.00");
        office.request(office.active("500.00"), "500.00");
        assertThat(office.call().amount()).isEqualTo(Money.of("500.00"));
    }

    @Test
    void aSurplusIsAssignedToALaterCallAndSentBackInPart() {
        FundCall call = dispatched("1000.00");
        office.comes(call, "1200.00");
        ParkedReceipt surplus = surplusOf(call);
        assertThat(surplus.amount()).isEqualTo(Money.of("200.00"));

        office.today = office.today.plusDays(3);
        FundCall later = dispatched("150.00");
        ParkedReceipt assigned = office.parked.assign(
                Office.FINANCE, surplus.id(), new NewParkedAssignment(later.id(), Money.of("150.00")));
        assertThat(assigned.left()).isEqualTo(Money.of("50.00"));
        assertThat(now(later).state()).isEqualTo(FundCall.State.RECEIVED);
        assertThat(now(later).receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.parkedReceipt()).isEqualTo(surplus.id());
            assertThat(receipt.valueDate()).isEqualTo(office.today);
        });
        ParkedReceipt cleared = office.parked.sendBack(
                Office.FINANCE, surplus.id(), new NewParkedReturn(null, "doppelt überwiesen", office.today));
        assertThat(cleared.left()).isEqualTo(Money.ZERO);
        assertThat(cleared.moves())
                .extracting(move -> move.kind() + " " + move.amount())
                .containsExactly("ASSIGNED 150.00", "SENT_BACK 50.00");
        assertThat(office.budget().received()).isEqualTo(Money.of("1150.00"));
        assertThat(balance(AccountKind.CASH)).isEqualTo(Money.of("1150.00"));
        assertThat(balance(AccountKind.PARKED_CASH)).isEqualTo(Money.ZERO);
        assertThat(audited()).isEmpty();
    }

    @Test
    void aSurplusIsNotAssignedBeyondWhatACallWaitsFor() {
        FundCall call = dispatched("1000.00");
        office.comes(call, "1200.00");
        String surplus = surplusOf(call).id();
        FundCall later = dispatched("150.00");
        assertRefused(
                422, () -> office.parked.assign(Office.FINANCE, surplus, new NewParkedAssignment(later.id(), null)));
        assertThat(now(later).state()).isEqualTo(FundCall.State.DISPATCHED);
    }

    private FundCall dispatched(String amount) {
        office.request(office.active(amount), amount);
        return office.calls.dispatch(Office.FINANCE, office.call().id());
    }

    private FundCall now(FundCall call) {
        return office.calls.call(Office.FINANCE, call.id());
    }

    private static Money sum(FundCall call) {
        return Money.sum(call.receipts().stream().map(CallReceipt::amount));
    }

    private ParkedReceipt surplusOf(FundCall call) {
        return office.parked
                .receipts(Office.FINANCE, PageRequest.of(Map.of("fundCall", call.id())))
                .items()
                .get(0);
    }

    private Money balance(AccountKind kind) {
        return database.transactions()
                .required(() -> new Ledger(database.transactions())
                        .available(kind, Place.of(Neighbours.DISTRICT, office.neighbours.round)));
    }

    private List<Finding> audited() {
        List<Finding> found = new ArrayList<>();
        new MoneyAudit(database.transactions()).run(Neighbours.DISTRICT, found::add);
        return found.stream()
                .filter(finding -> finding.table().contains("call")
                        || finding.table().contains("receipt")
                        || finding.table().contains("account"))
                .toList();
    }
}
