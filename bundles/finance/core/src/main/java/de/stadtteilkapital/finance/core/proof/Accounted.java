package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.persistence.EntrySums;
import de.stadtteilkapital.platform.api.Money;

/** What was paid of a grant, and what became of it. */
record Accounted(Money paid, Money accepted, Money repaid) {
    static Accounted of(ProofContext desk, Grant grant) {
        EntrySums booked = desk.books().sumsOfGrant(grant.id());
        return new Accounted(
                desk.grants().payments(grant.id()).sum(),
                booked.of(Entry.ACCEPTED),
                booked.of(Entry.REPAID).plus(booked.of(Entry.GIVEN_BACK)));
    }

    boolean isComplete() {
        return paid.equals(accepted.plus(repaid));
    }
}
