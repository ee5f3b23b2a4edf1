package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.core.Visibility;
import de.stadtteilkapital.finance.core.persistence.FundCallRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.finance.core.persistence.proof.AuditRepository;
import de.stadtteilkapital.finance.core.persistence.proof.ClaimRepository;
import de.stadtteilkapital.finance.core.persistence.proof.ProofHead;
import de.stadtteilkapital.finance.core.persistence.proof.ProofRepository;
import de.stadtteilkapital.finance.core.persistence.proof.RepaymentRepository;
import de.stadtteilkapital.finance.core.persistence.proof.StoredProof;
import de.stadtteilkapital.finance.core.persistence.proof.VoucherRepository;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.List;

/** The tables that the use of grants is kept in. */
record UseRepositories(
        VoucherRepository vouchers,
        ProofRepository proofs,
        AuditRepository audits,
        ClaimRepository claims,
        RepaymentRepository repayments,
        PaymentRequestRepository requests,
        FundCallRepository calls) {
    static UseRepositories in(Store store) {
        return new UseRepositories(
                new VoucherRepository(store),
                new ProofRepository(store),
                new AuditRepository(store),
                new ClaimRepository(store),
                new RepaymentRepository(store),
                new PaymentRequestRepository(store),
                new FundCallRepository(store));
    }

    StoredProof proof(Caller me, String id) {
        return proofs.proof(Visibility.casesAndOwn(me), id).orElseThrow(Refusal::notFound);
    }

    /** A proof as it is shown, with its audit. */
    ProofOfUse shown(Caller me, String id, LocalDate today) {
        StoredProof stored = proof(me, id);
        return UseFigures.proof(stored, audits.ofProofs(List.of(id), today).get(id));
    }

    /** What is to be known of a proof before something is done with it. */
    ProofHead head(Caller me, String id) {
        return proofs.head(Visibility.casesAndOwn(me), id).orElseThrow(Refusal::notFound);
    }
}
