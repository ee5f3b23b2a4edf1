package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallAct;
import de.stadtteilkapital.finance.api.FundCallItem;
import de.stadtteilkapital.finance.api.FundCallService;
import de.stadtteilkapital.finance.api.NewCallRest;
import de.stadtteilkapital.finance.api.NewFundCall;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.FundCallRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.ParkedReceiptRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
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
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls for funds, from the draft to the money. */
@Component(service = FundCallService.class, immediate = true)
public final class FundCalls implements FundCallService {
    private final Transactions transactions;
    private final FinanceContext desk;
    private final FundCallRepository calls;
    private final PaymentRequestRepository requests;
    private final GrantRepository grants;
    private final CallMoney money;
    private final BarredCases barred;
    private final Correspondence correspondence;

    @Activate
    public FundCalls(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        calls = new FundCallRepository(store);
        money = new CallMoney(desk, calls, new ParkedReceiptRepository(store));
        requests = new PaymentRequestRepository(store);
        grants = new GrantRepository(store, clock);
        barred = new BarredCases(requests, new DisbursementRepository(store));
        correspondence = new Correspondence(rooms, store);
    }

    @Override
    public FundCall call(Caller me, String id) {
        return barred.takenOutOf(me, seen(me, id));
    }

    private FundCall seen(Caller me, String id) {
        FundCall call = calls.call(id).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, call.district());
        return call;
    }

    @Override
    public Page<FundCall> calls(Caller me, PageRequest request) {
        return calls.page(request, Visibility.districts(me)).map(call -> barred.takenOutOf(me, call));
    }

    @Override
    public byte[] form(Caller me, String id) {
        FundCall call = seen(me, id);
        barred.requireWhole(me, call);
        return correspondence.form(call, FundCallLine.of(call, requests, grants), desk.today());
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        FundCall call = seen(me, id);
        return Possible.of(
                Stream.of(FundCallAct.values()),
                act -> FundCallActs.may(me, act, call),
                act -> FundCallActs.of(act, call),
                id);
    }

    @Override
    public FundCall drawUp(Caller me, NewFundCall wanted) {
        return transactions.required(() -> barred.takenOutOf(me, drawnUp(me, wanted)));
    }

    private FundCall drawnUp(Caller me, NewFundCall wanted) {
        Visibility.require(me, wanted.district(), FinanceRight.HANDLE);
        desk.requireWithin(desk.round(wanted.district(), wanted.round()), "/dueUntil", wanted.dueUntil());
        // asked first: the account stays locked, so that of two calls at once one waits for the other
        Money funds = desk.ledger().available(AccountKind.FUNDS, Place.of(wanted.district(), wanted.round()));
        List<FundCall> earlier = calls.ofRound(wanted.round());
        List<PaymentRequest> waiting = requests.waiting(wanted.round());
        FundCallArithmetic due = FundCallArithmetic.of(
                waiting,
                inOpenCalls(earlier),
                funds.minus(cameInParts(earlier, waiting)).floored(),
                wanted.dueUntil());
        if (due.items().isEmpty()) {
            throw Refusal.rule(
                    "/dueUntil",
                    Words.fill(
                            new Text(
                                    "Bis dahin ist nichts abzurufen: was fällig ist, ist abgerufen oder durch den"
                                            + " Bestand"
                                            + " von %s Euro gedeckt; möglich ist ein Abruf, sobald mehr fällig ist.",
                                    "Nothing is to be called until then: what is due has been called or is covered by"
                                            + " the %s euro on hand; a call is possible once more is due."),
                            due.cashOnHand()),
                    "finance.fundCall",
                    "Fälligkeit innerhalb der Verwendungsfrist; ANBest-P Nr. 1.4");
        }
        FundCall call = new FundCall(
                Ids.next(),
                earlier.size() + 1,
                wanted.district(),
                wanted.round(),
                wanted.dueUntil(),
                due.cashOnHand(),
                due.items(),
                desk.today());
        calls.add(call);
        note(me, "finance.fundCallDrawnUp", call, call.amount());
        return call;
    }

    private static Map<String, Money> inOpenCalls(List<FundCall> calls) {
        return calls.stream()
                .filter(FundCall::isOpen)
                .flatMap(call -> call.items().stream())
                .collect(Collectors.toMap(FundCallItem::paymentRequest, FundCallItem::amount, Money::plus));
    }

    /** Cash that requests of a call rely on for which no more money is to come. */
    private static Money cameInParts(List<FundCall> calls, List<PaymentRequest> waiting) {
        Set<String> unpaid = waiting.stream().map(PaymentRequest::id).collect(Collectors.toSet());
        return Money.sum(calls.stream()
                .filter(call -> call.state() == FundCall.State.PARTLY_RECEIVED)
                .map(call -> Money.sum(call.items().stream()
                                .filter(item -> unpaid.contains(item.paymentRequest()))
                                .map(FundCallItem::amount))
                        .minus(call.missing())
                        .floored()));
    }

    @Override
    public FundCall dispatch(Caller me, String id) {
        return transactions.required(() -> barred.takenOutOf(me, dispatched(me, id)));
    }

    private FundCall dispatched(Caller me, String id) {
        FundCall call = ready(me, FundCallAct.DISPATCH, id);
        FundCall dispatched = calls.dispatch(id, desk.today());
        correspondence.dispatched(dispatched, desk.today());
        post(Entry.FUNDS_CALLED, call, call.amount(), desk.today());
        note(me, "finance.fundCallDispatched", call, call.amount());
        return dispatched;
    }

    @Override
    public FundCall receive(Caller me, String id, Receipt receipt) {
        return transactions.required(() -> barred.takenOutOf(me, received(me, id, receipt)));
    }

    private FundCall received(Caller me, String id, Receipt receipt) {
        FundCall call = ready(me, FundCallAct.RECEIVE, id);
        ReceiptRules.require(call, receipt, desk.today());
        return money.take(me, call, receipt);
    }

    @Override
    public FundCall giveUpRest(Caller me, String id, NewCallRest rest) {
        return transactions.required(() -> barred.takenOutOf(me, givenUp(me, id, rest)));
    }

    private FundCall givenUp(Caller me, String id, NewCallRest rest) {
        FundCall call = ready(me, FundCallAct.GIVE_UP_REST, id);
        FundCall ended = calls.giveUpRest(id, rest.reason(), desk.today());
        post(Entry.CALL_SHORTENED, call, call.missing(), desk.today());
        note(me, "finance.fundCallRestGivenUp", call, call.missing());
        return ended;
    }

    private FundCall ready(Caller me, FundCallAct act, String id) {
        FundCall call = seen(me, id);
        if (!FundCallActs.may(me, act, call)) {
            throw Refusal.notFound();
        }
        FundCallActs.of(act, call).require();
        return call;
    }

    private void post(Entry entry, FundCall call, Money amount, LocalDate day) {
        desk.ledger()
                .post(
                        entry,
                        CallMoney.place(call),
                        amount,
                        day,
                        new PostingDocument(PostingDocument.Kind.FUND_CALL, call.id()));
    }

    private void note(Caller me, String type, FundCall call, Money amount) {
        desk.events()
                .note(
                        me,
                        type,
                        call.id(),
                        call.district(),
                        Map.of(
                                "round", call.round(),
                                "number", call.number(),
                                "amount", amount,
                                "dueUntil", call.dueUntil(),
                                "cashOnHand", call.cashOnHand()));
    }
}
