package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheService;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.FundingRound;
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
    }

    @Override
    public Tranche add(Caller me, NewTranche tranche) {
        return transactions.required(() -> {
            Visibility.require(me, tranche.district(), FinanceRight.HANDLE);
            FundingRound round = desk.round(tranche.district(), tranche.round());
            if (round.state() == FundingRound.State.CLOSED) {
                throw Refusal.conflict(new Text(
                        "Die Förderperiode ist beendet; neue Mittel gehören in eine laufende.",
                        "The round has ended; new money belongs to a running one."));
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
}
