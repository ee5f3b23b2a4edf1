package de.stadtteilkapital.finance.api;

/** Where a grant stands, from its issue to its closure. */
public enum GrantState {
    ISSUED,
    ACTIVE,
    CHANGE_PENDING,
    SUSPENDED,
    REVOKED,
    RETURNED,
    COMPLETED,
    PROOF_SUBMITTED,
    UNDER_AUDIT,
    FINDINGS,
    RECOVERY,
    CLEARED,
    SETTLED,
    CLOSED
}
