package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.ProofOfUse;

/**
 * What is to be known of a proof before something is done with it.
 *
 * @param grantState where the grant stands that it is a proof of
 */
public record ProofHead(
        String id,
        String grant,
        String application,
        String district,
        ProofOfUse.Kind kind,
        ProofOfUse.State state,
        GrantState grantState) {
    public static ProofHead of(StoredProof proof, Grant grant) {
        return new ProofHead(
                proof.id(),
                grant.id(),
                grant.application(),
                grant.district(),
                proof.kind(),
                proof.state(),
                grant.state());
    }
}
