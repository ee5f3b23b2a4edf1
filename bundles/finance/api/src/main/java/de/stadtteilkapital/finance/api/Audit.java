package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The audit of a final proof of use (Verwendungsprüfung) and what follows from it.
 *
 * @param auditor the auditor's account
 * @param paid what had been paid out and not given back; accepted and unused amount are its two parts
 * @param vouchersAccepted sum of the vouchers as the audit left them
 * @param income of the project, which covers costs before the grant does
 * @param acceptedAmount recognised expenditure ({@link Overspend}) less income, at most what was paid
 * @param unusedAmount what is to be paid back
 * @param recovery null where everything was used
 * @param overspend where the audit treated expenditure beyond the plan otherwise than the notice says; else null
 * @param lateUse what was spent after the window for timely use; shown, charged only by a decision (VwVfG § 49a(4))
 */
@LabelsOf(NewAudit.class)
public record Audit(
        String id,

        @Label(german = "der Verwendungsnachweis", english = "the proof of use")
        String proof,

        String grant,

        @Label(german = "das Prüfungsdatum", english = "the day of the audit")
        LocalDate auditedOn,

        @Label(german = "die Prüfkraft", english = "the auditor")
        String auditor,

        String sampleBasis,
        List<AuditFinding> findings,
        @Nullable String note,

        @Label(german = "die Auszahlungen", english = "the payments")
        Money paid,

        @Label(german = "die Belegsumme nach der Prüfung", english = "the sum of the vouchers after the audit")
        Money vouchersAccepted,

        @Label(german = "die Einnahmen", english = "the income")
        Money income,

        @Label(german = "der Betrag nach der Prüfung", english = "the accepted amount")
        Money acceptedAmount,

        @Label(german = "der Erstattungsbetrag", english = "the amount to be repaid")
        Money unusedAmount,

        @Label(german = "die Rückforderung", english = "the recovery claim") @Nullable
        RecoveryClaim recovery,

        @Label(german = "die Fälle später Verwendung", english = "the cases of late use")
        List<LateUse> lateUse,

        @Nullable OverspendDecision overspend) {
    /**
     * Money that lay too long before it was spent.
     *
     * @param payment id of the disbursement
     * @param usableUntil end of the window for timely use
     */
    public record LateUse(
            @Label(german = "die Auszahlung", english = "the payment")
            String payment,

            @Label(german = "der Beleg", english = "the voucher")
            String voucher,

            Money amount,

            @Label(german = "das Auszahlungsdatum", english = "the day of payment")
            LocalDate executedOn,

            @Label(german = "das Ende der Verwendungsfrist", english = "the end of the time of use")
            LocalDate usableUntil,

            @Label(german = "das Verwendungsdatum", english = "the day of use")
            LocalDate spentOn,

            @Label(german = "die Verspätung in Tagen", english = "the delay in days")
            long daysLate) {}

    public Audit {
        findings = List.copyOf(findings);
        lateUse = List.copyOf(lateUse);
    }
}
