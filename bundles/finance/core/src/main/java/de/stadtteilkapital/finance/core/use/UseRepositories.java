package de.stadtteilkapital.finance.core.use;

import de.stadtteilkapital.finance.core.Access;
import de.stadtteilkapital.finance.core.persistence.use.AuditRepository;
import de.stadtteilkapital.finance.core.persistence.use.ClaimRepository;
import de.stadtteilkapital.finance.core.persistence.use.ProofRepository;
import de.stadtteilkapital.finance.core.persistence.use.StoredProof;
import de.stadtteilkapital.finance.core.persistence.use.VoucherRepository;
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
        return proofs.proof(Access.casesAndOwn(me), id).orElseThrow(Refusal::notFound);
    }
}
