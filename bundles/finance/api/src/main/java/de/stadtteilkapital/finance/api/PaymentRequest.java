package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/** A part of a grant that its sponsor has asked for (Mittelanforderung). */
public record PaymentRequest(
        String id,
        String grant,
        String application,
        String district,
        String round,
        Money amount,
        LocalDate neededBy,
        String purpose,
        LocalDate requestedOn,
        State state) {
    /** How far the request has come. */
    public enum State {
        REQUESTED,
        IN_PAYMENT,
        PAID
    }
}
