package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.CallReceipt;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.NewParkedAssignment;
import de.stadtteilkapital.finance.api.NewParkedReturn;
import de.stadtteilkapital.finance.api.ParkedMove;
import de.stadtteilkapital.finance.api.ParkedReceipt;
import de.stadtteilkapital.finance.api.ParkedReceiptAct;
import de.stadtteilkapital.finance.api.ParkedReceiptService;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.FundCallRepository;
import de.stadtteilkapital.finance.core.persistence.ParkedReceiptRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.PlausibleDays;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Money beyond the calls, until a person has said what it is. */
@Component(service = ParkedReceiptService.class, immediate = true)
public final class ParkedReceipts implements ParkedReceiptService {
    private static final String SOURCE = "Zuordnung von Zahlungseingängen; KomHVO NRW";
    private static final Text NOT_THEN = new Text(
            "An diesem Tag kann das Geld nicht zurückgegangen sein", "The money can't have gone back on that day");
    private static final Text NOT_LEFT = new Text(
            "Ungeklärt sind nur noch %s Euro; höchstens so viel ist möglich.",
            "Only %s euro are still to be clarified; at most that is possible.");
    private static final Text NOT_WAITED_FOR = new Text(
            "Der Abruf wartet auf %s Euro; höchstens so viel kann ihm zugeordnet werden.",
            "The call waits for %s euro; at most that can be assigned to it.");
    private static final Text NO_SUCH_CALL = new Text(
            "In der Förderperiode wartet kein solcher Abruf auf Geld; möglich ist ein abgesandter, dessen Geld noch fehlt.",
            "No such call of the round waits for money; possible is a dispatched one whose money is missing.");

    private final Transactions transactions;
    private final FinanceContext desk;
    private final ParkedReceiptRepository parked;
    private final FundCallRepository calls;
    private final CallMoney money;

    @Activate
    public ParkedReceipts(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        parked = new ParkedReceiptRepository(store);
        calls = new FundCallRepository(store);
        money = new CallMoney(desk, calls, parked);
    }

    @Override
    public ParkedReceipt receipt(Caller me, String id) {
        ParkedReceipt receipt = parked.receipt(id).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, receipt.district());
        return receipt;
    }

    @Override
    public Page<ParkedReceipt> receipts(Caller me, PageRequest request) {
        return parked.page(request, Visibility.districts(me));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        ParkedReceipt receipt = receipt(me, id);
        boolean waiting = calls.anyWaiting(receipt.round());
        return Possible.of(
                Stream.of(ParkedReceiptAct.values()),
                act -> ParkedReceiptActs.may(me, act, receipt),
                act -> ParkedReceiptActs.of(act, receipt, waiting),
                id);
    }

    @Override
    public ParkedReceipt assign(Caller me, String id, NewParkedAssignment assignment) {
        return transactions.required(() -> assigned(me, id, assignment));
    }

    private ParkedReceipt assigned(Caller me, String id, NewParkedAssignment assignment) {
        ParkedReceipt receipt = ready(me, ParkedReceiptAct.ASSIGN, id);
        FundCall call = calls.call(assignment.fundCall())
                .filter(found -> found.round().equals(receipt.round()))
                .filter(found -> found.dispatchedOn() != null && found.isOpen())
                .orElseThrow(() -> Refusal.rule("/fundCall", NO_SUCH_CALL, "finance.parkedReceipt", SOURCE));
        Money part = part(receipt, assignment.amount());
        requireWithin(part, call.missing(), NOT_WAITED_FOR);
        LocalDate dispatched = requireNonNull(call.dispatchedOn());
        ParkedReceipt now = moved(
                me,
                receipt,
                new ParkedMove(
                        Ids.next(), ParkedMove.Kind.ASSIGNED, part, call.id(), null, desk.today(), me.account()));
        book(Entry.PARKED_ASSIGNED, receipt, part, desk.today());
        money.assign(
                me,
                call,
                new CallReceipt(
                        Ids.next(),
                        part,
                        // it can't have been the call's before the call was dispatched
                        receipt.valueDate().isBefore(dispatched) ? dispatched : receipt.valueDate(),
                        receipt.bankReference(),
                        receipt.id()));
        return now;
    }

    @Override
    public ParkedReceipt sendBack(Caller me, String id, NewParkedReturn back) {
        return transactions.required(() -> sentBack(me, id, back));
    }

    private ParkedReceipt sentBack(Caller me, String id, NewParkedReturn back) {
        ParkedReceipt receipt = ready(me, ParkedReceiptAct.SEND_BACK, id);
        Money part = part(receipt, back.amount());
        new PlausibleDays(receipt.valueDate(), desk.today())
                .objection("/valueDate", back.valueDate(), NOT_THEN, "finance.parkedReceipt.valueDate", SOURCE)
                .ifPresent(objection -> {
                    throw Refusal.rule(List.of(objection));
                });
        ParkedReceipt now = moved(
                me,
                receipt,
                new ParkedMove(
                        Ids.next(),
                        ParkedMove.Kind.SENT_BACK,
                        part,
                        null,
                        back.reason(),
                        back.valueDate(),
                        me.account()));
        book(Entry.PARKED_SENT_BACK, receipt, part, back.valueDate());
        return now;
    }

    private ParkedReceipt ready(Caller me, ParkedReceiptAct act, String id) {
        ParkedReceipt receipt = receipt(me, id);
        if (!ParkedReceiptActs.may(me, act, receipt)) {
            throw Refusal.notFound();
        }
        ParkedReceiptActs.of(act, receipt, calls.anyWaiting(receipt.round())).require();
        return receipt;
    }

    private static Money part(ParkedReceipt receipt, @Nullable Money wanted) {
        Money part = wanted == null ? receipt.left() : wanted;
        requireWithin(part, receipt.left(), NOT_LEFT);
        return part;
    }

    private static void requireWithin(Money part, Money there, Text message) {
        if (part.isMoreThan(there)) {
            throw Refusal.rule("/amount", Words.fill(message, there), "finance.parkedReceipt", SOURCE);
        }
    }

    private void book(Entry entry, ParkedReceipt receipt, Money part, LocalDate day) {
        desk.ledger()
                .post(
                        entry,
                        Place.of(receipt.district(), receipt.round()),
                        part,
                        day,
                        new PostingDocument(PostingDocument.Kind.PARKED_RECEIPT, receipt.id()));
    }

    private ParkedReceipt moved(Caller me, ParkedReceipt receipt, ParkedMove move) {
        ParkedReceipt now = parked.move(receipt.id(), move);
        desk.events()
                .note(
                        me,
                        move.kind() == ParkedMove.Kind.ASSIGNED
                                ? "finance.parkedReceiptAssigned"
                                : "finance.parkedReceiptSentBack",
                        receipt.id(),
                        receipt.district(),
                        Map.of("round", receipt.round(), "amount", move.amount(), "left", now.left()));
        return now;
    }
}
