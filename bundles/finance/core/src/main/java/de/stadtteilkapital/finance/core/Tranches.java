package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.FundingRound;
import java.util.Map;

/** The money of a round comes in tranches; the first pays the coordination too. */
final class Tranches {
    private final FinanceContext desk;
    private final TrancheRepository tranches;

    Tranches(FinanceContext desk, TrancheRepository tranches) {
        this.desk = requireNonNull(desk);
        this.tranches = requireNonNull(tranches);
    }

    /** The first tranche, from which the round's coordination share is taken. */
    Tranche open(Caller me, String district, String roundId, Money amount, String reference) {
        Visibility.require(me, district, FinanceRight.OPEN_BUDGET);
        FundingRound round = desk.round(district, roundId);
        if (tranches.anyIn(district, roundId)) {
            throw Refusal.conflict(new Text(
                    "Die Förderperiode hat schon Mittel; weitere kommen als Tranche dazu.",
                    "The round has money already; more of it is added as a tranche."));
        }
        Money share = Money.rounded(amount.amount().multiply(round.coordinationShare()));
        return book(me, new NewTranche(district, roundId, amount, reference, null), share);
    }

    /** More for projects; no share is taken. */
    Tranche add(Caller me, NewTranche tranche) {
        Visibility.require(me, tranche.district(), FinanceRight.HANDLE);
        FundingRound round = desk.round(tranche.district(), tranche.round());
        if (round.state() == FundingRound.State.CLOSED) {
            throw Refusal.conflict(new Text(
                    "Die Förderperiode ist beendet (CLOSED); neue Mittel gehören in eine laufende.",
                    "The round has ended (CLOSED); new money belongs to a running one."));
        }
        return book(me, tranche, Money.ZERO);
    }

    private Tranche book(Caller me, NewTranche wanted, Money share) {
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
        Place place = Place.of(tranche.district(), tranche.round());
        PostingDocument document = new PostingDocument(PostingDocument.Kind.TRANCHE, tranche.id());
        desk.ledger().openRound(place);
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
