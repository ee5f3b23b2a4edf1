package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.core.Visibility;
import de.stadtteilkapital.finance.core.persistence.proof.AuditRepository;
import de.stadtteilkapital.finance.core.persistence.proof.ClaimRepository;
import de.stadtteilkapital.finance.core.persistence.proof.ProofRepository;
import de.stadtteilkapital.finance.core.persistence.proof.StoredProof;
import de.stadtteilkapital.finance.core.persistence.proof.VoucherRepository;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;

/** The tables that the use of grants is kept in. */
record UseRepositories(
        VoucherRepository vouchers, ProofRepository proofs, AuditRepository audits, ClaimRepository claims) {
    static UseRepositories in(Store store) {
        return new UseRepositories(
                new VoucherRepository(store),
                new ProofRepository(store),
                new AuditRepository(store),
                new ClaimRepository(store));
    }

    StoredProof proof(Caller me, String id) {
        return proofs.proof(Visibility.casesAndOwn(me), id).orElseThrow(Refusal::notFound);
    }
}
