package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * A payment to a sponsor (Weitergabe). Whoever prepared it may not release it, and neither may audit it.
 *
 * @param creditorName whom it goes to, frozen when it was prepared, so that what is released is what is paid
 * @param preparedBy account
 * @param releasedBy account, null before the release
 * @param auditedBy account of the last audit, null before it
 * @param paymentFile the file that carries it, null before it is in one
 * @param paidOn day on which the bank executed it, null before
 */
public record Disbursement(
        String id,
        String paymentRequest,
        String grant,
        String application,
        String district,
        String round,
        Money amount,
        State state,
        String creditorName,
        String creditorIban,
        String preparedBy,
        String releasedBy,
        String auditedBy,
        String paymentFile,
        LocalDate paidOn) {
    /** How far the payment has come. */
    public enum State {
        PENDING_RELEASE,
        RELEASED,
        PAID
    }
}
