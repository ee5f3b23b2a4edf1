package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallItem;
import de.stadtteilkapital.finance.api.NewFundCall;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.FundCallRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls for funds, from the draft to the money. */
final class FundCalls {
    private final FinanceContext desk;
    private final FundCallRepository calls;
    private final PaymentRequestRepository requests;

    FundCalls(FinanceContext desk, FundCallRepository calls, PaymentRequestRepository requests) {
        this.desk = requireNonNull(desk);
        this.calls = requireNonNull(calls);
        this.requests = requireNonNull(requests);
    }

    FundCall visible(Caller me, String id) {
        FundCall call = calls.call(id).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, call.district());
        return call;
    }

    FundCall drawUp(Caller me, NewFundCall wanted) {
        Visibility.require(me, wanted.district(), FinanceRight.HANDLE);
        desk.round(wanted.district(), wanted.round());
        // asked first: the account stays locked, so that of two calls at once one waits for the other
        Money funds = desk.ledger().available(AccountKind.FUNDS, Place.of(wanted.district(), wanted.round()));
        List<FundCall> earlier = calls.ofRound(wanted.round());
        FundCallArithmetic due =
                FundCallArithmetic.of(requests.waiting(wanted.round()), inOpenCalls(earlier), funds, wanted.dueUntil());
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
                due.amount(),
                due.cashOnHand(),
                FundCall.State.DRAFT,
                due.items(),
                desk.today(),
                null,
                null);
        calls.add(call);
        note(me, "finance.fundCallDrawnUp", call, call.amount());
        return call;
    }

    private static Map<String, Money> inOpenCalls(List<FundCall> calls) {
        return calls.stream()
                .filter(call -> call.state() != FundCall.State.RECEIVED)
                .flatMap(call -> call.items().stream())
                .collect(Collectors.toMap(FundCallItem::paymentRequest, FundCallItem::amount, Money::plus));
    }

    FundCall dispatch(Caller me, String id) {
        FundCall call = mine(me, id);
        requireState(call, FundCall.State.DRAFT);
        FundCall dispatched = calls.dispatch(id, desk.today());
        post(Entry.FUNDS_CALLED, call, call.amount(), desk.today());
        note(me, "finance.fundCallDispatched", call, call.amount());
        return dispatched;
    }

    FundCall receive(Caller me, String id, Receipt receipt) {
        FundCall call = mine(me, id);
        requireState(call, FundCall.State.DISPATCHED);
        requirePlausible(call, receipt);
        FundCall received = calls.receive(id, receipt);
        post(Entry.FUNDS_RECEIVED, call, receipt.amount(), receipt.valueDate());
        post(Entry.FUNDS_AT_DISPOSAL, call, receipt.amount(), receipt.valueDate());
        if (call.amount().isMoreThan(receipt.amount())) {
            post(Entry.CALL_SHORTENED, call, call.amount().minus(receipt.amount()), receipt.valueDate());
        }
        note(me, "finance.fundsReceived", call, receipt.amount());
        return received;
    }

    private void requirePlausible(FundCall call, Receipt receipt) {
        if (receipt.amount().isMoreThan(call.amount())) {
            throw Refusal.rule(
                    "/amount",
                    Words.fill(
                            new Text(
                                    "Abgerufen sind %s Euro, höchstens so viel wird zugeordnet; was darüber"
                                            + " hinausgeht, ist erst zu klären.",
                                    "%s euro were called, at most that is assigned; what came beyond is to be clarified"
                                            + " first."),
                            call.amount()),
                    "finance.receipt",
                    "Zuordnung von Zahlungseingängen; KomHVO NRW");
        }
        if (receipt.valueDate().isAfter(desk.today())) {
            throw Refusal.rule(
                    "/valueDate",
                    new Text(
                            "Die Wertstellung liegt in der Zukunft; möglich sind heute und frühere Tage.",
                            "The value date lies in the future; today and earlier days are possible."),
                    "finance.receipt.valueDate",
                    "Zuordnung von Zahlungseingängen; KomHVO NRW");
        }
    }

    private FundCall mine(Caller me, String id) {
        FundCall call = visible(me, id);
        Visibility.require(me, call.district(), FinanceRight.HANDLE);
        return call;
    }

    private static void requireState(FundCall call, FundCall.State wanted) {
        if (call.state() != wanted) {
            Text next = switch (call.state()) {
                case DRAFT -> new Text("Absenden", "dispatch");
                case DISPATCHED -> new Text("Zahlungseingang", "receipt");
                case RECEIVED -> new Text("Auszahlungen oder ein neuer Abruf", "disbursements or a new call");
            };
            throw Refusal.conflict(new Text(
                            "Der Abruf ist %s; das geht nur, solange er %s ist. Möglich ist jetzt: " + next.german()
                                    + ".",
                            "The call is %s; this works only while it is %s. Possible now: " + next.english() + ".")
                    .with(call.state(), wanted));
        }
    }

    private void post(Entry entry, FundCall call, Money amount, LocalDate day) {
        desk.ledger()
                .post(
                        entry,
                        Place.of(call.district(), call.round()),
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
                        Map.of("round", call.round(), "number", call.number(), "amount", amount));
    }
}
