package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The part of one executed payment that counts as unused. */
record UnusedPart(String payment, Money amount, LocalDate executedOn) {
    /**
     * Spreads an unused amount over payments: what was paid last counts as unused first.
     *
     * @param payments in the order in which they were executed
     */
    static List<UnusedPart> lastPaidFirst(Money unused, List<ExecutedPayment> payments) {
        List<UnusedPart> parts = new ArrayList<>();
        Money rest = unused;
        for (int i = payments.size() - 1; i >= 0 && rest.isPositive(); i--) {
            ExecutedPayment payment = payments.get(i);
            Money part = rest.min(payment.amount());
            parts.add(new UnusedPart(payment.id(), part, payment.executedOn()));
            rest = rest.minus(part);
        }
        if (rest.isPositive()) {
            throw new IllegalArgumentException("more unused than was paid");
        }
        return parts;
    }
}
