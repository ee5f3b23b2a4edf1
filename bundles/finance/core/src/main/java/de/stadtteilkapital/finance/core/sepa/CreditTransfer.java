package de.stadtteilkapital.finance.core.sepa;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A file of credit transfers as the bank gets it.
 *
 * @param id of the file, unique for ever
 * @param createdAt in UTC
 * @param executionDay one on which TARGET is open
 */
public record CreditTransfer(
        String id,
        LocalDateTime createdAt,
        String debtorName,
        String debtorIban,
        LocalDate executionDay,
        List<Payment> payments) {
    /**
     * One transfer.
     *
     * @param id unique for ever; becomes the end-to-end id
     */
    public record Payment(String id, String creditorName, String creditorIban, Money amount, String remittance) {}

    public CreditTransfer {
        payments = List.copyOf(payments);
    }

    Money sum() {
        return Money.sum(payments.stream().map(Payment::amount));
    }
}
