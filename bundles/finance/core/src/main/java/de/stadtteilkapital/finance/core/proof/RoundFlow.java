package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.CallReceipt;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.platform.api.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who gave what to whom within a round, by the rule "first in, first out": tranches cover calls as they were
 * dispatched;
 * receipts and repayments cover disbursements as they were prepared; a grant's payments cover its vouchers as they were
 * paid,
 * and what was paid last stays unused.
 */
final class RoundFlow {
    private final RoundBooks books;
    private final Map<String, String> findings;
    private final List<Portion> portions = new ArrayList<>();

    private RoundFlow(RoundBooks books, Map<String, String> findings) {
        this.books = requireNonNull(books);
        this.findings = requireNonNull(findings);
    }

    /** @param findings ids of findings by voucher */
    static Flow of(RoundBooks books, Map<String, String> findings) {
        RoundFlow flow = new RoundFlow(books, findings);
        flow.calls();
        flow.cash();
        books.grants().forEach(flow::grant);
        books.claims().values().forEach(flow::repayments);
        return new Flow(flow.portions);
    }

    private void calls() {
        List<Fifo.Item> promised = books.tranches().stream()
                .map(tranche -> new Fifo.Item(tranche.id(), tranche.amount().minus(tranche.coordinationShare())))
                .filter(tranche -> tranche.amount().isPositive())
                .toList();
        Map<String, FundCall> byId =
                books.calls().stream().collect(Collectors.toMap(FundCall::id, Function.identity()));
        List<Fifo.Item> called = books.documents(Entry.FUNDS_CALLED).stream()
                .map(id -> new Fifo.Item(id, brought(byId.get(id))))
                .toList();
        portions.addAll(Fifo.allocate(promised, called));
        books.calls().forEach(this::receipts);
    }

    /** What it asks for, or what came where nobody waits for the rest. */
    private static Money brought(FundCall call) {
        return call.rest() == null ? call.amount() : call.received();
    }

    private void receipts(FundCall call) {
        Money come = Money.ZERO;
        for (CallReceipt receipt : call.receipts()) {
            portions.add(new Portion(call.id(), come, receipt.id(), Money.ZERO, receipt.amount()));
            come = come.plus(receipt.amount());
        }
    }

    private void cash() {
        Map<String, Fifo.Item> sources = new HashMap<>();
        books.calls().stream()
                .flatMap(call -> call.receipts().stream())
                .forEach(receipt -> sources.put(receipt.id(), new Fifo.Item(receipt.id(), receipt.amount())));
        books.claims().values().stream()
                .flatMap(claim -> claim.payments().stream())
                .forEach(payment -> sources.put(payment.id(), new Fifo.Item(payment.id(), payment.principal())));
        books.repayments().values().stream()
                .flatMap(List::stream)
                .forEach(back -> sources.put(back.id(), new Fifo.Item(back.id(), back.amount())));
        Map<String, Fifo.Item> sinks = books.disbursements().stream()
                .collect(Collectors.toMap(Disbursement::id, paid -> new Fifo.Item(paid.id(), paid.amount())));
        portions.addAll(Fifo.allocate(
                books
                        .documents(Entry.FUNDS_AT_DISPOSAL, Entry.RECOVERED_AT_DISPOSAL, Entry.GIVEN_BACK_AT_DISPOSAL)
                        .stream()
                        .map(sources::get)
                        .toList(),
                books.documents(Entry.SET_ASIDE).stream().map(sinks::get).toList()));
    }

    private void grant(Grant grant) {
        List<ExecutedPayment> payments = books.executed(grant.id());
        Money paid = ExecutedPayment.sum(payments);
        List<Fifo.Item> sources = payments.stream()
                .map(payment -> new Fifo.Item(payment.id(), payment.amount()))
                .toList();
        portions.addAll(Fifo.allocate(sources, List.of(new Fifo.Item(grant.id(), paid))));
        List<Fifo.Item> uses =
                new ArrayList<>(TimelyUseWindow.covered(books.vouchersOf(grant.id()), books.covered(grant)));
        uses.forEach(this::finding);
        RecoveryClaim claim = books.claims().get(grant.id());
        if (claim != null) {
            uses.add(new Fifo.Item(claim.id(), claim.amount()));
        }
        GivenBack back = GivenBack.of(payments, books.repaymentsOf(grant.id()));
        portions.addAll(back.portions());
        portions.addAll(back.portions(grant.id(), uses));
    }

    private void finding(Fifo.Item voucher) {
        String finding = findings.get(voucher.id());
        if (finding != null) {
            portions.add(new Portion(voucher.id(), Money.ZERO, finding, Money.ZERO, voucher.amount()));
        }
    }

    private void repayments(RecoveryClaim claim) {
        List<Fifo.Item> principals = claim.payments().stream()
                .map(payment -> new Fifo.Item(payment.id(), payment.principal()))
                .toList();
        portions.addAll(Fifo.allocate(List.of(new Fifo.Item(claim.id(), claim.amount())), principals));
    }
}
