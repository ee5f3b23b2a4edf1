package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.ResultsDesk;
import de.stadtteilkapital.finance.core.FinanceEvents;
import de.stadtteilkapital.finance.core.OtherRooms;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.finance.core.persistence.proof.GrantLock;
import de.stadtteilkapital.finance.core.rates.BaseRates;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.Parameter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What everyone who deals with the use of grants needs at hand. */
@Component(service = ProofContext.class)
public final class ProofContext {
    private final Transactions transactions;
    private final BusinessClock clock;
    private final FinanceEvents events;
    private final Ledger ledger;
    private final UseSettings settings;
    private final Supplier<List<BaseRate>> rates;
    private final HandOver<ResultsDesk> results;
    private final GrantFile grants;
    private final UseRepositories kept;
    private final LedgerRepository books;

    @Activate
    public ProofContext(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms,
            @Reference BaseRates rates) {
        this(
                store,
                transactions,
                clock,
                new FinanceEvents(events),
                ledger,
                UseSettings.of(rooms),
                rates::all,
                rooms.results());
    }

    ProofContext(
            Store store,
            Transactions transactions,
            BusinessClock clock,
            FinanceEvents events,
            Ledger ledger,
            UseSettings settings,
            Supplier<List<BaseRate>> rates,
            HandOver<ResultsDesk> results) {
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        this.events = requireNonNull(events);
        this.ledger = requireNonNull(ledger);
        this.settings = requireNonNull(settings);
        this.rates = requireNonNull(rates);
        this.results = requireNonNull(results);
        grants = new GrantFile(
                new GrantRepository(store, clock), new GrantLock(store), new DisbursementRepository(store));
        kept = UseRepositories.in(store);
        books = new LedgerRepository(store);
    }

    /** In the unit of work under way, or one of its own. */
    <T> T unit(Supplier<T> work) {
        return transactions.required(work);
    }

    LocalDate today() {
        return clock.today();
    }

    Ledger ledger() {
        return ledger;
    }

    UseSettings settings() {
        return settings;
    }

    /** Base rates by day. */
    List<BaseRate> rates() {
        return rates.get();
    }

    /** Whoever knows whether a project's results have been reported. */
    HandOver<ResultsDesk> results() {
        return results;
    }

    GrantFile grants() {
        return grants;
    }

    UseRepositories kept() {
        return kept;
    }

    LedgerRepository books() {
        return books;
    }

    <T> T parameter(Grant grant, Parameter<T> parameter) {
        return settings.parameter(grant.district(), parameter);
    }

    /** When periods end in its district. */
    Deadline deadline(Grant grant) {
        return settings.deadline(grant.district());
    }

    /** Whether what is left of a grant, or comes back, is for projects again: while its round runs. */
    boolean isReused(Grant grant) {
        return parameter(grant, UseParameters.REUSE)
                && !today().isAfter(settings.round(grant.round()).end());
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
