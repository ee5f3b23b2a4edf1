package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.PlausibleDays;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.FundingRound;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** What everyone who handles money here needs at hand. */
record FinanceContext(OtherRooms rooms, Ledger ledger, BusinessClock clock, FinanceEvents events) {
    private static final Text NOT_THEN = new Text(
            "Mit Geld der Förderperiode wird an diesem Tag nicht mehr oder noch nicht gezahlt",
            "Money of the round does not pay any more, or yet, on that day");

    FinanceContext {
        requireNonNull(rooms);
        requireNonNull(ledger);
        requireNonNull(clock);
        requireNonNull(events);
    }

    LocalDate today() {
        return clock.today();
    }

    /** Refuses a day on which money of the round can be neither called nor needed. */
    void requireWithin(FundingRound round, String pointer, LocalDate day) {
        Period reach = rooms.programme().call(p -> p.parameter(round.district(), FinanceParameters.ROUND_REACH));
        new PlausibleDays(round.start(), round.end().plus(reach))
                .objection(
                        pointer,
                        day,
                        NOT_THEN,
                        FinanceParameters.ROUND_REACH.key(),
                        FinanceParameters.ROUND_REACH.source())
                .ifPresent(objection -> {
                    throw Refusal.rule(List.of(objection));
                });
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
