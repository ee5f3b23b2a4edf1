package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.Repayment;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;

/**
 * The payments of a grant.
 *
 * @param executed in the order of their execution
 * @param pending whether one has been prepared that the bank has not yet executed
 */
record Payments(List<ExecutedPayment> executed, boolean pending) {
    static final Payments NONE = new Payments(List.of(), false);

    Payments {
        executed = List.copyOf(executed);
    }

    static Payments of(List<Disbursement> all) {
        return new Payments(
                all.stream()
                        .filter(payment -> payment.state() == Disbursement.State.PAID)
                        .map(ExecutedPayment::of)
                        .sorted(ExecutedPayment.AS_EXECUTED)
                        .toList(),
                all.stream().anyMatch(payment -> payment.state() != Disbursement.State.PAID));
    }

    /** Whether the caller prepared or released one that was executed. */
    boolean passedThrough(Caller me) {
        return executed.stream().anyMatch(payment -> payment.passedThrough(me.account()));
    }

    /** As if what was given back had never been paid. */
    Payments without(List<Repayment> repayments) {
        return new Payments(GivenBack.of(executed, repayments).payments(), pending);
    }

    Money sum() {
        return ExecutedPayment.sum(executed);
    }
}
