package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How granted money was used: vouchers, proof of use, audit, recovery, closure. What a caller may not see answers 404;
 * an act in the wrong state 409 that names it.
 */
@ProviderType
public interface UseService {
    /**
     * Enters a voucher of an active or completed grant, until its final proof is submitted.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for days outside the grant period or in the future and for a
     *     line that is not in the plan; 409 for a voucher (payee, number, date, amount) already used on any grant
     */
    Voucher enter(Caller me, String grant, NewVoucher voucher);

    Voucher voucher(Caller me, String voucher);

    /** Chronological. Filters: {@code line}, {@code number}; {@code q} searches payee and reason. */
    Page<Voucher> vouchers(Caller me, String grant, PageRequest request);

    /** The figures as they stand today, before or after a proof. */
    UseStatement statement(Caller me, String grant);

    /**
     * Submits a proof; a final one only after the project's end, and once.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 without the declaration or with income in the future
     */
    ProofOfUse submit(Caller me, String grant, NewProofOfUse proof);

    ProofOfUse proof(Caller me, String proof);

    /** Filters: {@code grant}, {@code kind}, {@code state}. */
    Page<ProofOfUse> proofs(Caller me, PageRequest request);

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

    RecoveryClaim claim(Caller me, String claim);

    /** Filters: {@code grant}, {@code state}. */
    Page<RecoveryClaim> claims(Caller me, PageRequest request);

    /**
     * Books a payment on a claim: interest first, then principal (BGB § 367), unless the district has set otherwise.
     *
     * @throws de.stadtteilkapital.platform.api.Refusal 422 for more than is open or a day in the future; 409 for a
     *     settled claim
     */
    RecoveryClaim pay(Caller me, String claim, NewRecoveryPayment payment);

    /** The grant whose use this is, as it stands now. */
    Grant grant(Caller me, String grant);

    /**
     * Closes a grant whose final proof is audited, whose claim is settled, whose results are present, and of which every
     * cent paid is accepted or repaid.
     */
    Grant close(Caller me, String grant);
}
