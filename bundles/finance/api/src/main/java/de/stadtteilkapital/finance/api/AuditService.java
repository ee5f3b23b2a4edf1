package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Audits of proofs of use. What a caller may not see answers 404; an act in the wrong state 409 that names it. */
@ProviderType
public interface AuditService extends ProofReader {
    /**
     * Audits a final proof and makes the recovery claim for what was not used: what was paid last counts as unused
     * first, interest runs from the day that payment was executed to today, both days counted, act/365, five points
     * above the base rate (VwVfG § 49a(3), BGB § 247).
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 403 for whoever prepared or released one of its payments; 422 for
     *     a sampled voucher without finding, more accepted than the voucher, a missing reason, or a half-year whose base
     *     rate is not known
     */
    Audit audit(Caller me, String proof, NewAudit audit);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 also where the proof has not been audited */
    Audit auditOf(Caller me, String proof);
}
