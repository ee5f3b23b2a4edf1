package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests that nobody will pay any more, because their grant is accounted for: they end, and no draft of a call asks for
 * them; a call that was dispatched tells of them.
 */
final class UnpaidRequests {
    private final ProofContext desk;

    UnpaidRequests(ProofContext desk) {
        this.desk = requireNonNull(desk);
    }

    /** Whoever calls it holds the grant. */
    void end(Caller me, Grant grant) {
        List<PaymentRequest> waiting = desk.kept().requests().waitingOf(grant.id());
        if (waiting.isEmpty()) {
            return;
        }
        // as whoever draws up a call does: of the two one waits for the other
        desk.ledger().available(AccountKind.FUNDS, ProofContext.place(grant));
        List<FundCall> open = desk.kept().calls().ofRound(grant.round()).stream()
                .filter(FundCall::isOpen)
                .toList();
        waiting.forEach(request -> end(me, grant, request, open));
    }

    private void end(Caller me, Grant grant, PaymentRequest request, List<FundCall> open) {
        desk.kept().requests().end(request.id(), desk.today());
        desk.ledger()
                .post(
                        Entry.REQUEST_ENDED,
                        ProofContext.place(grant),
                        request.amount(),
                        desk.today(),
                        new PostingDocument(PostingDocument.Kind.PAYMENT_REQUEST, request.id()));
        Map<String, Object> facts = new HashMap<>(Map.of("amount", request.amount()));
        open.stream().filter(call -> asks(call, request)).findFirst().ifPresent(call -> {
            if (call.state() == FundCall.State.DRAFT) {
                desk.kept().calls().takeOut(call.id(), request.id());
            }
            facts.put("fundCall", call.id());
            facts.put("fundCallState", call.state().name());
        });
        desk.note(me, "finance.paymentRequestEnded", request.id(), grant, facts);
    }

    private static boolean asks(FundCall call, PaymentRequest request) {
        return call.items().stream().anyMatch(item -> item.paymentRequest().equals(request.id()));
    }
}
