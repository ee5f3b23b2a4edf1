package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Require;

/**
 * What the audit found of one voucher (Feststellung).
 *
 * @param acceptedAmount required where the voucher is reduced; at most the voucher's amount
 * @param reason required where the voucher is not accepted whole
 */
public record AuditFinding(
        @Longest(36) String voucher,
        Outcome outcome,
        Money acceptedAmount,
        @Longest(1000) @Multiline String reason) {

    /** What becomes of a voucher. */
    public enum Outcome {
        ACCEPTED,
        REDUCED,
        REJECTED
    }

    public AuditFinding {
        voucher = Require.text("voucher", voucher);
        Require.present("outcome", outcome);
        reason = Require.optionalText("reason", reason);
    }
}
