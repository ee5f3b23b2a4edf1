package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.NewTrancheChange;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheChange;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
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

/**
 * Books what becomes of a tranche. One that pays the coordination does so with the same share afterwards; its postings bear
 * the tranche as their document.
 */
final class TrancheChanges {
    private static final String SOURCE = "Bewilligungen ≤ Mittel der Förderperiode ohne Koordinierungsanteil";

    private final FinanceContext desk;
    private final TrancheRepository tranches;

    TrancheChanges(FinanceContext desk, TrancheRepository tranches) {
        this.desk = requireNonNull(desk);
        this.tranches = requireNonNull(tranches);
    }

    Tranche raise(Caller me, Tranche tranche, NewTrancheChange wanted, FundingRound round) {
        Money share =
                shareOf(tranche, round, tranche.amount().plus(wanted.amount())).minus(tranche.coordinationShare());
        TrancheChange change = change(TrancheChange.Kind.RAISED, wanted, share);
        book(tranche, Entry.TRANCHE, wanted.amount().minus(share));
        book(tranche, Entry.COORDINATION_SHARE, share);
        return kept(me, "finance.trancheRaised", tranche, change);
    }

    Tranche reduce(Caller me, Tranche tranche, NewTrancheChange wanted, FundingRound round) {
        requireWithin(
                wanted.amount(),
                tranche.amount(),
                new Text(
                        "Die Tranche beträgt nur noch %s Euro; um höchstens so viel kann sie gekürzt werden.",
                        "The tranche is EUR %s by now; by at most that it can be reduced."));
        Money share = tranche.coordinationShare()
                .minus(shareOf(tranche, round, tranche.amount().minus(wanted.amount())));
        Money part = wanted.amount().minus(share);
        Place place = place(tranche);
        Money free = desk.ledger().available(AccountKind.BUDGET, place);
        requireWithin(
                part,
                free,
                Words.fill(
                        new Text(
                                "Von der Kürzung treffen %s Euro die Projektmittel; davon sind nur %%s Euro frei, das"
                                        + " Übrige ist durch Beschlüsse gebunden.",
                                "EUR %s of the reduction fall on the project funds; only EUR %%s of them are free, the"
                                        + " rest is committed by resolutions."),
                        part));
        requireWithin(
                share,
                desk.ledger().available(AccountKind.COORDINATION, place),
                Words.fill(
                        new Text(
                                "Von der Kürzung treffen %s Euro den Koordinierungsanteil; davon sind nur %%s Euro noch"
                                        + " nicht ausgegeben.",
                                "EUR %s of the reduction fall on the coordination share; only EUR %%s of it are not"
                                        + " spent yet."),
                        share));
        TrancheChange change = change(TrancheChange.Kind.REDUCED, wanted, share);
        book(tranche, Entry.TRANCHE_REDUCED, part);
        book(tranche, Entry.COORDINATION_REDUCED, share);
        return kept(me, "finance.trancheReduced", tranche, change);
    }

    /** What of an amount would pay the coordination: nothing where the tranche is not the first. */
    private static Money shareOf(Tranche tranche, FundingRound round, Money amount) {
        return isFirst(tranche) ? Money.rounded(amount.amount().multiply(round.coordinationShare())) : Money.ZERO;
    }

    /** Whether it pays the coordination, or did. */
    private static boolean isFirst(Tranche tranche) {
        return tranche.coordinationShare().isPositive()
                || tranche.changes().stream()
                        .anyMatch(change -> change.coordinationShare().isPositive());
    }

    private static void requireWithin(Money wanted, Money there, Text message) {
        if (wanted.isMoreThan(there)) {
            throw Refusal.rule("/amount", Words.fill(message, there), "finance.trancheReduction", SOURCE);
        }
    }

    private TrancheChange change(TrancheChange.Kind kind, NewTrancheChange wanted, Money share) {
        return new TrancheChange(
                Ids.next(), kind, wanted.amount(), share, wanted.reason(), wanted.earmark(), desk.today());
    }

    private void book(Tranche tranche, Entry entry, Money amount) {
        if (amount.isPositive()) {
            PostingDocument document = new PostingDocument(PostingDocument.Kind.TRANCHE, tranche.id());
            desk.ledger().post(entry, place(tranche), amount, desk.today(), document);
        }
    }

    private Tranche kept(Caller me, String type, Tranche tranche, TrancheChange change) {
        tranches.add(tranche.id(), change);
        desk.events()
                .note(
                        me,
                        type,
                        tranche.id(),
                        tranche.district(),
                        Map.of(
                                "round",
                                tranche.round(),
                                "amount",
                                change.amount(),
                                "coordinationShare",
                                change.coordinationShare()));
        return tranche.after(change);
    }

    private static Place place(Tranche tranche) {
        return Place.of(tranche.district(), tranche.round());
    }
}
