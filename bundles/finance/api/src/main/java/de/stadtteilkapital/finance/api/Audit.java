package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The audit of a final proof of use (Verwendungsprüfung) and what follows from it.
 *
 * @param auditor the auditor's account
 * @param paid what had been paid out; accepted and unused amount are its two parts
 * @param vouchersAccepted sum of the vouchers as the audit left them
 * @param income of the project, which covers costs before the grant does
 * @param acceptedAmount vouchers less income, at most what was paid
 * @param unusedAmount what is to be paid back
 * @param recovery null where everything was used
 * @param lateUse what was spent after the window for timely use; shown, charged only by a decision (VwVfG § 49a(4))
 */
public record Audit(
        String id,
        String proof,
        String grant,
        LocalDate auditedOn,
        String auditor,
        String sampleBasis,
        List<AuditFinding> findings,
        String note,
        Money paid,
        Money vouchersAccepted,
        Money income,
        Money acceptedAmount,
        Money unusedAmount,
        RecoveryClaim recovery,
        List<LateUse> lateUse) {
    /**
     * Money that lay too long before it was spent.
     *
     * @param payment id of the disbursement
     * @param usableUntil end of the window for timely use
     */
    public record LateUse(
            String payment,
            String voucher,
            Money amount,
            LocalDate executedOn,
            LocalDate usableUntil,
            LocalDate spentOn,
            long daysLate) {}

    public Audit {
        findings = List.copyOf(findings);
        lateUse = List.copyOf(lateUse);
    }
}
