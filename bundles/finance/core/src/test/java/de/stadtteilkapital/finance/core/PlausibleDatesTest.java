package de.stadtteilkapital.finance.core;

import static de.stadtteilkapital.finance.core.Refusals.assertObjected;
import static org.assertj.core.api.Assertions.assertThatNoException;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewFundCall;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Days that nobody means, worked out by hand: the round runs from 1 November 2026 to 31 October 2027, its reach six months
 * longer, until 30 April 2028.
 */
@OnBothDatabases
class PlausibleDatesTest {
    private final Office office;

    PlausibleDatesTest(Database kind) {
        office = new Office(RoomDatabase.on(kind));
    }

    private static void check(boolean taken, String pointer, ThrowingCallable act) {
        if (taken) {
            assertThatNoException().isThrownBy(act);
        } else {
            assertObjected(act, pointer);
        }
    }

    /** A mistyped year made a file that no bank executes and that nothing took back. */
    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "59, true", "60, true", "61, false", "365, false"})
    void aFileIsExecutedWithinSixtyDays(int days, boolean taken) {
        NewPaymentFile file = new NewPaymentFile(List.of(released()), office.today.plusDays(days));
        check(taken, "/executionDate", () -> office.files.create(Office.FINANCE, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "2036-11-01"})
    void aMistypedYearIsNoDayOfExecution(LocalDate day) {
        NewPaymentFile file = new NewPaymentFile(List.of(released()), day);
        check(false, "/executionDate", () -> office.files.create(Office.FINANCE, file));
    }

    private String released() {
        PaymentRequest request = office.request(office.active("400.00"), "400.00");
        office.receive(office.call(), "400.00");
        Disbursement prepared = office.prepare(request);
        return office.disbursements.release(Office.RELEASER, prepared.id()).id();
    }

    /** Counted from the day on which the call was dispatched; today is three days later. */
    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "3, true", "4, false"})
    void moneyComesBetweenItsCallAndToday(int days, boolean taken) {
        office.request(office.active("400.00"), "400.00");
        FundCall call = office.call();
        office.calls.dispatch(Office.FINANCE, call.id());
        LocalDate day = office.today.plusDays(days);
        office.today = office.today.plusDays(3);
        Receipt receipt = new Receipt(Money.of("400.00"), day, "BANK");
        check(taken, "/valueDate", () -> office.calls.receive(Office.FINANCE, call.id(), receipt));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, false", "2028-04-30, true", "2028-05-01, false", "9999-12-31, false"})
    void aCallReachesAsFarAsItsRound(LocalDate day, boolean taken) {
        office.request(office.active("400.00"), "400.00");
        NewFundCall wanted = new NewFundCall(Neighbours.DISTRICT, office.neighbours.round, day);
        check(taken, "/dueUntil", () -> office.calls.drawUp(Office.FINANCE, wanted));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, false", "2028-04-30, true", "2028-05-01, false"})
    void moneyIsNeededWithinTheReachOfItsRound(LocalDate day, boolean taken) {
        office.neighbours.parameters.put("finance.timelyUseWindow", "P5Y");
        Grant grant = office.active("400.00");
        NewPaymentRequest wanted = new NewPaymentRequest(Money.of("1.00"), day, "Honorare");
        check(taken, "/neededBy", () -> office.requests.ask(Office.SPONSOR, grant.id(), wanted));
    }
}
