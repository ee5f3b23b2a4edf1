package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.finance.api.CoordinationCostAct;
import de.stadtteilkapital.finance.api.CoordinationCostService;
import de.stadtteilkapital.finance.api.CostReversal;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.NewCoordinationCost;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.CoordinationCostRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.FundingRound;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The coordination's share of a round's money, as it is spent. */
@Component(service = CoordinationCostService.class, immediate = true)
public final class CoordinationCosts implements CoordinationCostService {
    private final Transactions transactions;
    private final FinanceContext desk;
    private final CoordinationCostRepository costs;

    @Activate
    public CoordinationCosts(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        costs = new CoordinationCostRepository(store);
    }

    @Override
    public CoordinationCost book(Caller me, NewCoordinationCost wanted) {
        return transactions.required(() -> {
            Visibility.require(me, wanted.district(), FinanceRight.HANDLE);
            FundingRound round = desk.round(wanted.district(), wanted.round());
            requireSpent(wanted);
            requireIn(round, wanted);
            Place place = Place.of(wanted.district(), wanted.round());
            requireWithin(wanted.amount(), desk.ledger().available(AccountKind.COORDINATION, place));
            CoordinationCost cost = new CoordinationCost(
                    Ids.next(),
                    wanted.district(),
                    wanted.round(),
                    wanted.spentOn(),
                    wanted.payee(),
                    wanted.purpose(),
                    wanted.amount(),
                    wanted.evidence(),
                    desk.today(),
                    me.account(),
                    null);
            // a round of an earlier version has no account for it yet
            desk.ledger().openRound(place);
            String posting = desk.ledger()
                    .post(
                            Entry.COORDINATION_SPENT,
                            place,
                            cost.amount(),
                            cost.spentOn(),
                            new PostingDocument(PostingDocument.Kind.COORDINATION_COST, cost.id()));
            costs.add(cost, posting);
            note(me, "finance.coordinationSpent", cost);
            return cost;
        });
    }

    private void requireSpent(NewCoordinationCost wanted) {
        if (wanted.spentOn().isAfter(desk.today())) {
            throw Refusal.rule(
                    "/spentOn",
                    new Text(
                            "Dieser Tag kommt erst; gebucht wird, was bezahlt ist.",
                            "That day is to come; what has been paid is booked."),
                    "finance.coordinationCostPaid",
                    "KomHVO NRW");
        }
    }

    /** What another year cost is no use of this one's share. */
    private static void requireIn(FundingRound round, NewCoordinationCost wanted) {
        if (wanted.spentOn().isBefore(round.start()) || wanted.spentOn().isAfter(round.end())) {
            throw Refusal.rule(
                    "/spentOn",
                    Words.fill(
                            new Text(
                                    "Dieser Tag liegt nicht in der Förderperiode; sie geht vom %s bis zum %s.",
                                    "That day is not in the round, which goes from %s to %s."),
                            round.start(),
                            round.end()),
                    "finance.coordinationCostInRound",
                    "Zuweisung der Förderperiode; KomHVO NRW (Jährlichkeit)");
        }
    }

    private static void requireWithin(Money amount, Money left) {
        if (amount.isMoreThan(left)) {
            throw Refusal.rule(
                    "/amount",
                    Words.fill(
                            new Text(
                                    "Vom Koordinierungsanteil sind noch %s Euro übrig; höchstens so viel ist möglich.",
                                    "EUR %s of the coordination share are left; at most that is possible."),
                            left),
                    "finance.coordinationShare",
                    "Koordinierungsanteil der Förderperiode");
        }
    }

    private void note(Caller me, String type, CoordinationCost cost) {
        desk.events()
                .note(
                        me,
                        type,
                        cost.id(),
                        cost.district(),
                        Map.of("round", cost.round(), "amount", cost.amount(), "spentOn", cost.spentOn()));
    }

    @Override
    public CoordinationCost cost(Caller me, String id) {
        CoordinationCost cost = costs.cost(id).orElseThrow(Refusal::notFound);
        Visibility.require(me, cost.district(), FinanceRight.READ_COORDINATION_COSTS);
        return cost;
    }

    @Override
    public Page<CoordinationCost> costs(Caller me, PageRequest request) {
        return costs.page(request, RowFilter.in("e.district", FinanceRight.READ_COORDINATION_COSTS.districts(me)));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        CoordinationCost cost = cost(me, id);
        return Possible.of(
                Stream.of(CoordinationCostAct.values()),
                act -> CoordinationCostActs.may(me, act, cost),
                act -> CoordinationCostActs.of(cost),
                id);
    }

    @Override
    public CoordinationCost takeBack(Caller me, String id, CostReversal reversal) {
        return transactions.required(() -> {
            CoordinationCost cost = cost(me, id);
            if (!CoordinationCostActs.may(me, CoordinationCostAct.TAKE_BACK, cost)) {
                throw Refusal.notFound();
            }
            CoordinationCostActs.of(cost).require();
            desk.ledger().reverse(costs.posting(id), desk.today());
            CoordinationCost taken =
                    costs.takeBack(id, new CoordinationCost.TakenBack(desk.today(), me.account(), reversal.reason()));
            note(me, "finance.coordinationCostTakenBack", taken);
            return taken;
        });
    }
}
