package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.FundCallItem;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FundCallArithmeticTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final PaymentRequest FIRST = request("first", "5000.00", DAY.minusDays(10));
    private static final PaymentRequest SECOND = request("second", "3000.00", DAY);
    private static final PaymentRequest LATER = request("later", "700.00", DAY.plusDays(1));

    private static PaymentRequest request(String id, String amount, LocalDate neededBy) {
        return new PaymentRequest(
                id, "g", "a", "d", "r", Money.of(amount), neededBy, "p", DAY, PaymentRequest.State.REQUESTED);
    }

    private static FundCallArithmetic due(Map<String, Money> called, String funds, PaymentRequest... waiting) {
        return FundCallArithmetic.of(List.of(waiting), called, Money.of(funds), DAY);
    }

    private static FundCallItem item(String id, String amount) {
        return new FundCallItem(id, Money.of(amount));
    }

    @Test
    void callsWhatIsDueUntilTheDay() {
        FundCallArithmetic due = due(Map.of(), "0", FIRST, SECOND, LATER);
        assertThat(due.items()).containsExactly(item("first", "5000.00"), item("second", "3000.00"));
        assertThat(due.amount()).isEqualTo(Money.of("8000.00"));
    }

    @Test
    void takesCashOffTheEarliestNeeds() {
        FundCallArithmetic due = due(Map.of(), "5000.01", FIRST, SECOND);
        assertThat(due.items()).containsExactly(item("second", "2999.99"));
        assertThat(due.cashOnHand()).isEqualTo(Money.of("5000.01"));
    }

    @Test
    void callsNothingWhereCashCoversAll() {
        assertThat(due(Map.of(), "8000.00", FIRST, SECOND).items()).isEmpty();
        assertThat(due(Map.of(), "0", LATER).items()).isEmpty();
    }

    @Test
    void leavesOutWhatAnOpenCallAsksFor() {
        assertThat(due(Map.of("first", Money.of("5000.00")), "0", FIRST, SECOND).items())
                .containsExactly(item("second", "3000.00"));
    }

    @Test
    void countsCashOnceOnly() {
        // the open call asks 4,000 of 5,000 for the first: the 1,000 on hand are meant for it
        FundCallArithmetic due = due(Map.of("first", Money.of("4000.00")), "1000.00", FIRST, SECOND);
        assertThat(due.cashOnHand()).isEqualTo(Money.ZERO);
        assertThat(due.items()).containsExactly(item("second", "3000.00"));
    }
}
