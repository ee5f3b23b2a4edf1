package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantFigures;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.persistence.EntrySums;
import de.stadtteilkapital.platform.api.Money;

/** Reads figures off the ledger's sums. */
final class LedgerFigures {
    private LedgerFigures() {}

    static Budget budget(String district, String round, EntrySums sums) {
        Money allocated = sums.of(Entry.TRANCHE).minus(sums.of(Entry.TRANCHE_REDUCED));
        Money committed =
                sums.of(Entry.COMMITTED).minus(sums.of(Entry.RETURNED)).minus(sums.of(Entry.REUSED));
        return new Budget(
                district,
                round,
                allocated,
                sums.of(Entry.COORDINATION_SHARE).minus(sums.of(Entry.COORDINATION_REDUCED)),
                committed,
                allocated.minus(committed),
                sums.of(Entry.FUNDS_CALLED),
                sums.of(Entry.FUNDS_RECEIVED),
                sums.of(Entry.DISBURSED),
                sums.of(Entry.ACCEPTED),
                repaid(sums),
                sums.of(Entry.COORDINATION_SPENT));
    }

    static GrantFigures grant(Grant grant, EntrySums sums) {
        return new GrantFigures(
                grant,
                sums.of(Entry.REQUESTED).minus(sums.of(Entry.REQUEST_ENDED)),
                sums.of(Entry.DISBURSED),
                sums.of(Entry.ACCEPTED),
                sums.of(Entry.REPAYABLE),
                repaid(sums),
                sums.of(Entry.INTEREST_CLAIMED),
                sums.of(Entry.INTEREST_PAID),
                sums.of(Entry.RETURNED).plus(sums.of(Entry.REUSED)));
    }

    private static Money repaid(EntrySums sums) {
        return sums.of(Entry.REPAID).plus(sums.of(Entry.GIVEN_BACK));
    }
}
