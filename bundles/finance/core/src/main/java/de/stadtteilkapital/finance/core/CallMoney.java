package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.CallReceipt;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.ParkedReceipt;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.FundCallRepository;
import de.stadtteilkapital.finance.core.persistence.ParkedReceiptRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Map;

/** Books what comes for a call: its own money, and beside it what came beyond. */
final class CallMoney {
    private final FinanceContext desk;
    private final FundCallRepository calls;
    private final ParkedReceiptRepository parked;

    CallMoney(FinanceContext desk, FundCallRepository calls, ParkedReceiptRepository parked) {
        this.desk = requireNonNull(desk);
        this.calls = requireNonNull(calls);
        this.parked = requireNonNull(parked);
    }

    /** As far as the call waits for it the money is the call's; the surplus is parked. */
    FundCall take(Caller me, FundCall call, Receipt receipt) {
        Money own = receipt.amount().min(call.missing());
        FundCall now =
                assign(me, call, new CallReceipt(Ids.next(), own, receipt.valueDate(), receipt.bankReference(), null));
        Money surplus = receipt.amount().minus(own);
        if (surplus.isPositive()) {
            park(me, call, receipt, surplus);
        }
        return now;
    }

    FundCall assign(Caller me, FundCall call, CallReceipt receipt) {
        FundCall now = calls.receive(call.id(), receipt);
        PostingDocument document = new PostingDocument(PostingDocument.Kind.RECEIPT, receipt.id());
        for (Entry entry : List.of(Entry.FUNDS_RECEIVED, Entry.FUNDS_AT_DISPOSAL)) {
            desk.ledger().post(entry, place(call), receipt.amount(), receipt.valueDate(), document);
        }
        desk.events()
                .note(
                        me,
                        "finance.fundsReceived",
                        call.id(),
                        call.district(),
                        Map.of(
                                "round",
                                call.round(),
                                "number",
                                call.number(),
                                "receipt",
                                receipt.id(),
                                "amount",
                                receipt.amount(),
                                "valueDate",
                                receipt.valueDate(),
                                "missing",
                                now.missing()));
        return now;
    }

    private void park(Caller me, FundCall call, Receipt receipt, Money surplus) {
        ParkedReceipt kept = new ParkedReceipt(
                Ids.next(),
                call.district(),
                call.round(),
                call.id(),
                surplus,
                surplus,
                receipt.valueDate(),
                receipt.bankReference(),
                List.of());
        parked.add(kept);
        // a round that was opened before there was such an account gets it now
        desk.ledger().openRound(place(call));
        desk.ledger()
                .post(
                        Entry.RECEIPT_PARKED,
                        place(call),
                        surplus,
                        receipt.valueDate(),
                        new PostingDocument(PostingDocument.Kind.PARKED_RECEIPT, kept.id()));
        desk.events()
                .note(
                        me,
                        "finance.receiptParked",
                        kept.id(),
                        call.district(),
                        Map.of(
                                "round", call.round(),
                                "fundCall", call.id(),
                                "amount", surplus,
                                "valueDate", receipt.valueDate()));
    }

    static Place place(FundCall call) {
        return Place.of(call.district(), call.round());
    }
}
