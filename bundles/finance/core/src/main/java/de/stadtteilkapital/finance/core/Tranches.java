package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.NewTrancheChange;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheAct;
import de.stadtteilkapital.finance.api.TrancheService;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.FundingRound;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** In which parts the money of a round comes. */
@Component(service = TrancheService.class, immediate = true)
public final class Tranches implements TrancheService {
    private final Transactions transactions;
    private final FinanceContext desk;
    private final TrancheRepository tranches;
    private final TrancheBook book;
    private final TrancheChanges changes;
    private final LedgerRepository sums;

    @Activate
    public Tranches(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        tranches = new TrancheRepository(store);
        book = new TrancheBook(desk, tranches);
        changes = new TrancheChanges(desk, tranches);
        sums = new LedgerRepository(store);
    }

    @Override
    public Tranche add(Caller me, NewTranche tranche) {
        return transactions.required(() -> {
            Visibility.require(me, tranche.district(), FinanceRight.HANDLE);
            FundingRound round = desk.round(tranche.district(), tranche.round());
            if (round.state() == FundingRound.State.CLOSED) {
                throw Refusal.conflict(TrancheActs.ENDED);
            }
            return book.book(me, tranche, round);
        });
    }

    @Override
    public Tranche tranche(Caller me, String id) {
        Tranche tranche = tranches.tranche(id).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, tranche.district());
        return tranche;
    }

    @Override
    public Page<Tranche> tranches(Caller me, PageRequest request) {
        return tranches.page(request, Visibility.districts(me));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        Tranche tranche = tranche(me, id);
        FundingRound round = desk.round(tranche.district(), tranche.round());
        return Possible.of(
                Stream.of(TrancheAct.values()),
                act -> TrancheActs.may(me, act, tranche),
                act -> of(act, tranche, round),
                id);
    }

    private Possibility of(TrancheAct act, Tranche tranche, FundingRound round) {
        return TrancheActs.of(
                act,
                tranche,
                round.state(),
                LedgerFigures.budget(
                        tranche.district(), tranche.round(), sums.sumsOfRound(tranche.district(), tranche.round())));
    }

    @Override
    public Tranche raise(Caller me, String id, NewTrancheChange change) {
        return transactions.required(() -> {
            Tranche tranche = held(me, TrancheAct.RAISE, id);
            return changes.raise(me, tranche, change, desk.round(tranche.district(), tranche.round()));
        });
    }

    @Override
    public Tranche reduce(Caller me, String id, NewTrancheChange change) {
        return transactions.required(() -> {
            Tranche tranche = held(me, TrancheAct.REDUCE, id);
            return changes.reduce(me, tranche, change, desk.round(tranche.district(), tranche.round()));
        });
    }

    /** The money of its round waits until the unit ends, so that two changes come one after the other. */
    private Tranche held(Caller me, TrancheAct act, String id) {
        Tranche seen = tranche(me, id);
        if (!TrancheActs.may(me, act, seen)) {
            throw Refusal.notFound();
        }
        // the row with which every booking of a tranche begins
        desk.ledger().available(AccountKind.BUDGET, Place.of(seen.district(), seen.round()));
        Tranche tranche = tranche(me, id);
        of(act, tranche, desk.round(tranche.district(), tranche.round())).require();
        return tranche;
    }
}
