package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Require;
import java.util.List;

/**
 * An audit of use as the auditor hands it in.
 *
 * @param sampleBasis how the vouchers were chosen, in words: {@code FULL} where all were
 * @param sample ids of the vouchers chosen; null where all were
 * @param findings one for each voucher chosen
 * @param note of the audit as a whole, may be null
 */
public record NewAudit(String sampleBasis, List<String> sample, List<AuditFinding> findings, String note) {
    /** The basis of an audit that looks at every voucher. */
    public static final String FULL = "FULL";

    /** The basis where the auditor names the vouchers and nothing else. */
    public static final String SAMPLE = "SAMPLE";

    public NewAudit {
        sampleBasis = Require.text("sampleBasis", sampleBasis);
        sample = sample == null ? null : Require.list("sampleBasis", sample);
        findings = Require.list("findings", findings);
        note = Require.optionalText("note", note);
    }
}
