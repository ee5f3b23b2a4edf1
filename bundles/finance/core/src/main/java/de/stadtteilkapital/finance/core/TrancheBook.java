package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.FundingRound;
import java.util.Map;

/** Books tranches, the first of a round and those that follow. */
final class TrancheBook {
    private final FinanceContext desk;
    private final TrancheRepository tranches;

    TrancheBook(FinanceContext desk, TrancheRepository tranches) {
        this.desk = requireNonNull(desk);
        this.tranches = requireNonNull(tranches);
    }

    /** Of a round's first tranche the part is taken off that pays the coordination. */
    Tranche book(Caller me, NewTranche wanted, FundingRound round) {
        Place place = Place.of(wanted.district(), wanted.round());
        // whoever is second waits here, and is then asked once more whether there is a first
        desk.ledger().openRound(place);
        Money share = tranches.anyIn(wanted.district(), wanted.round())
                ? Money.ZERO
                : Money.rounded(wanted.amount().amount().multiply(round.coordinationShare()));
        Tranche tranche = new Tranche(
                Ids.next(),
                wanted.district(),
                wanted.round(),
                wanted.amount(),
                share,
                wanted.reference(),
                wanted.earmark(),
                desk.today());
        tranches.add(tranche);
        PostingDocument document = new PostingDocument(PostingDocument.Kind.TRANCHE, tranche.id());
        desk.ledger().post(Entry.TRANCHE, place, tranche.amount().minus(share), tranche.bookedOn(), document);
        if (share.isPositive()) {
            desk.ledger().post(Entry.COORDINATION_SHARE, place, share, tranche.bookedOn(), document);
        }
        desk.events()
                .note(
                        me,
                        "finance.trancheBooked",
                        tranche.id(),
                        tranche.district(),
                        Map.of("round", tranche.round(), "amount", tranche.amount(), "coordinationShare", share));
        return tranche;
    }
}
