package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * A voucher of a grant.
 *
 * @param finding what the audit found, null before the audit and for a voucher outside its sample
 */
public record Voucher(
        String id,
        String grant,
        LocalDate date,
        LocalDate paidOn,
        String payee,
        String reason,
        String line,
        Money amount,
        String number,
        AuditFinding finding) {
    /** The part that counts: as the audit left it, the whole where it has found nothing. */
    public Money counted() {
        return finding == null ? amount : finding.acceptedAmount();
    }

    public Voucher with(AuditFinding found) {
        return new Voucher(id, grant, date, paidOn, payee, reason, line, amount, number, found);
    }
}
