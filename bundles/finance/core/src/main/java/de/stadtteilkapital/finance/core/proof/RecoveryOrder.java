package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.platform.api.Money;

/** On what a payment that does not cover the whole claim goes first. */
enum RecoveryOrder {
    /** Interest, then principal: the law where nothing else is set (BGB § 367(1)). */
    INTEREST_FIRST,
    PRINCIPAL_FIRST;

    /** How one payment falls apart. */
    record Split(Money interest, Money principal) {}

    /** @param amount at most what is open of both together */
    Split split(Money amount, Money openInterest, Money openPrincipal) {
        Money interest = this == INTEREST_FIRST
                ? amount.min(openInterest)
                : amount.minus(openPrincipal).floored();
        return new Split(interest, amount.minus(interest));
    }
}
