package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.core.persistence.proof.ClaimHead;
import de.stadtteilkapital.finance.core.persistence.proof.ProofHead;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;

/** The case that a thing belongs to, by which the house knows whose it is. */
record Case(String district, String application) {
    static Case of(Grant grant) {
        return new Case(grant.district(), grant.application());
    }

    static Case of(ProofHead proof) {
        return new Case(proof.district(), proof.application());
    }

    static Case of(ClaimHead claim) {
        return new Case(claim.district(), claim.application());
    }

    /** Whether the caller has the right in the district, and no recusal bars from the case. */
    boolean isOf(Caller me, Right right) {
        return right.isHeld(me, district) && !me.isBarredFrom(application);
    }
}
