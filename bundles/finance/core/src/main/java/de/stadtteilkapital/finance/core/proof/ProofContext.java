package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.core.FinanceEvents;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.Parameter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What everyone who deals with the use of grants needs at hand.
 *
 * @param rates base rates by day
 */
record ProofContext(
        UseSettings settings,
        Ledger ledger,
        Supplier<List<BaseRate>> rates,
        BusinessClock clock,
        FinanceEvents events) {
    ProofContext {
        requireNonNull(settings);
        requireNonNull(ledger);
        requireNonNull(rates);
        requireNonNull(clock);
        requireNonNull(events);
    }

    LocalDate today() {
        return clock.today();
    }

    <T> T parameter(Grant grant, Parameter<T> parameter) {
        return settings.parameter(grant.district(), parameter);
    }

    /** Where entries on a grant are booked. */
    static Place place(Grant grant) {
        return new Place(grant.district(), grant.round(), grant.id());
    }

    /** @param facts ids, codes and amounts; the grant's id is added */
    void note(Caller me, String type, String subject, Grant grant, Map<String, Object> facts) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("grant", grant.id());
        events.noteForSponsor(me, type, subject, grant.district(), grant.application(), grant.sponsor(), all);
    }
}
