package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A claim for what was not used (Rückforderung, VwVfG § 49a).
 *
 * @param amount the principal: the unused amount
 * @param interest up to the day of the audit, rounded once to the cent
 * @param total principal and interest; stays if it is paid by {@code payableUntil}
 * @param calculation the interest step by step
 * @param open what is still to be paid of the total
 * @param late whether something was open, or came, after {@code payableUntil}; further interest is not counted here
 */
public record RecoveryClaim(
        String id,
        String grant,
        String proof,
        State state,
        Money amount,
        Money interest,
        Money total,
        LocalDate claimedOn,
        LocalDate payableUntil,
        Money open,
        boolean late,
        List<InterestStep> calculation,
        List<RecoveryPayment> payments) {
    /** Whether the total has come in. */
    public enum State {
        OPEN,
        SETTLED
    }

    public RecoveryClaim {
        calculation = List.copyOf(calculation);
        payments = List.copyOf(payments);
    }
}
