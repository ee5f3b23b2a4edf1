package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A credit transfer file for the bank (pain.001.001.09).
 *
 * @param executionDate a day on which TARGET is open
 * @param amount sum of its payments
 * @param executedOn day on which the execution was noted, null before
 */
public record PaymentFile(
        String id,
        String district,
        LocalDate executionDate,
        State state,
        Money amount,
        List<Payment> disbursements,
        LocalDate executedOn) {
    /** Whether the bank has executed it. */
    public enum State {
        CREATED,
        EXECUTED
    }

    /** A disbursement in the file. */
    public record Payment(String id, Disbursement.State state, Money amount) {}

    public PaymentFile {
        disbursements = List.copyOf(disbursements);
    }

    /** The same file as somebody sees it who may not see all of its payments. */
    public PaymentFile with(List<Payment> shown) {
        return new PaymentFile(id, district, executionDate, state, amount, shown, executedOn);
    }
}
