package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.programme.api.FundingRound;
import java.time.LocalDate;

/** What everyone who handles money here needs at hand. */
record Desk(LeftRooms rooms, Ledger ledger, BusinessClock clock, Chronicle chronicle) {
    Desk {
        requireNonNull(rooms);
        requireNonNull(ledger);
        requireNonNull(clock);
        requireNonNull(chronicle);
    }

    LocalDate today() {
        return clock.today();
    }

    /** @throws Refusal 404 where the district has no such round */
    FundingRound round(String district, String id) {
        FundingRound round = rooms.programme(programme -> programme.round(id));
        if (!round.district().equals(district)) {
            throw Refusal.notFound();
        }
        return round;
    }
}
