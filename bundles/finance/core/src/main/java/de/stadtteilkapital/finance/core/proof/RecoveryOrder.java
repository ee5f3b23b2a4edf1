package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;

/** On what a payment that does not cover the whole claim goes first. */
enum RecoveryOrder implements Labelled {
    /** Interest, then principal: the law where nothing else is set (BGB § 367(1)). */
    INTEREST_FIRST(new Text("zuerst die Zinsen", "interest first")),
    PRINCIPAL_FIRST(new Text("zuerst die Hauptforderung", "the principal first"));

    private final Text label;

    RecoveryOrder(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

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
