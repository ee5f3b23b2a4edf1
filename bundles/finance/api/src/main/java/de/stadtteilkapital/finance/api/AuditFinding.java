package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;

/**
 * What the audit found of one voucher (Feststellung).
 *
 * @param acceptedAmount required where the voucher is reduced; at most the voucher's amount
 * @param reason required where the voucher is not accepted whole; at most 1,000 characters
 */
public record AuditFinding(String voucher, Outcome outcome, Money acceptedAmount, String reason) {
    private static final int ID = 36;
    private static final int REASON = 1000;

    /** What becomes of a voucher. */
    public enum Outcome {
        ACCEPTED,
        REDUCED,
        REJECTED
    }

    public AuditFinding {
        voucher = Require.text("voucher", voucher, ID);
        Require.present("outcome", outcome);
        reason = Require.optionalText("reason", reason, REASON);
    }
}
