package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A disbursement that has been executed, and who had a hand in it. */
record ExecutedPayment(String id, Money amount, LocalDate executedOn, String preparedBy, String releasedBy) {
    static final Comparator<ExecutedPayment> AS_EXECUTED =
            Comparator.comparing(ExecutedPayment::executedOn).thenComparing(ExecutedPayment::id);

    static ExecutedPayment of(Disbursement paid) {
        return new ExecutedPayment(paid.id(), paid.amount(), paid.paidOn(), paid.preparedBy(), paid.releasedBy());
    }

    /** A part of it. */
    ExecutedPayment of(Money part) {
        return new ExecutedPayment(id, part, executedOn, preparedBy, releasedBy);
    }

    boolean passedThrough(String account) {
        return account.equals(preparedBy) || account.equals(releasedBy);
    }

    static Money sum(List<ExecutedPayment> payments) {
        return Money.sum(payments.stream().map(ExecutedPayment::amount));
    }
}
