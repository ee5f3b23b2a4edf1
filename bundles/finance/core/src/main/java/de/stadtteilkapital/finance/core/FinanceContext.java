package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.programme.api.FundingRound;
import java.time.LocalDate;

/** What everyone who handles money here needs at hand. */
record FinanceContext(OtherRooms rooms, Ledger ledger, BusinessClock clock, FinanceEvents events) {
    FinanceContext {
        requireNonNull(rooms);
        requireNonNull(ledger);
        requireNonNull(clock);
        requireNonNull(events);
    }

    LocalDate today() {
        return clock.today();
    }

    /** @throws Refusal 404 where the district has no such round */
    FundingRound round(String district, String id) {
        FundingRound round = rooms.programme().call(programme -> programme.round(id));
        if (!round.district().equals(district)) {
            throw Refusal.notFound();
        }
        return round;
    }
}
