package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An audit of use as the auditor hands it in.
 *
 * @param sampleBasis how the vouchers were chosen, in words: {@code FULL} where all were
 * @param sample ids of the vouchers chosen; null where all were
 * @param findings one for each voucher chosen
 * @param note of the audit as a whole, may be null
 * @param overspend null where expenditure beyond the plan is treated as the notice says
 */
public record NewAudit(
        @Label(german = "die Stichprobengrundlage", english = "the basis of the sample")
        String sampleBasis,

        @Label(german = "die Stichprobe", english = "the sample") @Nullable
        List<String> sample,

        @Label(german = "die Feststellungen", english = "the findings")
        List<AuditFinding> findings,

        @Label(german = "der Prüfvermerk", english = "the audit note") @Nullable
        String note,

        @Label(german = "die Entscheidung über Mehrausgaben", english = "the decision on overspending") @Nullable
        OverspendDecision overspend) {
    /** The basis of an audit that looks at every voucher. */
    public static final String FULL = "FULL";

    /** The basis where the auditor names the vouchers and nothing else. */
    public static final String SAMPLE = "SAMPLE";

    /** One that treats overspending as the notice says. */
    public NewAudit(
            String sampleBasis, @Nullable List<String> sample, List<AuditFinding> findings, @Nullable String note) {
        this(sampleBasis, sample, findings, note, null);
    }

    public NewAudit {
        Input in = Input.of(NewAudit.class);
        sampleBasis = in.text("sampleBasis", sampleBasis);
        sample = sample == null ? null : in.list("sampleBasis", sample);
        findings = in.list("findings", findings);
        note = Input.optionalText(note);
        in.refuse();
    }
}
