package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequestAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;

/** What the house can do with a request for money: by whom, and in which state of it and its grant. */
final class PaymentRequestActs {
    private PaymentRequestActs() {}

    static boolean may(Caller me, PaymentRequestAct act, PaymentRequest request) {
        return act.right().isHeld(me, request.district())
                && Visibility.isSeeing(me, request.district(), request.application());
    }

    static Possibility of(PaymentRequestAct act, PaymentRequest request, GrantState grant) {
        return switch (act) {
            case PREPARE_PAYMENT ->
                request.state() == PaymentRequest.State.REQUESTED
                        ? on(grant)
                        : Possibility.never(Words.fill(
                                new Text(
                                        "Die Mittelanforderung ist %s; gezahlt wird jede nur einmal.",
                                        "The payment request is %s; each is paid only once."),
                                request.state().label()));
        };
    }

    private static Possibility on(GrantState grant) {
        Text reason = Words.fill(
                new Text(
                        "Die Zuwendung ist %s; gezahlt wird nur auf eine, die %s oder %s ist.",
                        "The grant is %s; payments are made only on one that is %s or %s."),
                grant.label(),
                GrantState.ACTIVE.label(),
                GrantState.COMPLETED.label());
        return switch (grant) {
            case ACTIVE, COMPLETED -> Possibility.now();
            case ISSUED, CHANGE_PENDING, SUSPENDED -> Possibility.later(reason);
            default -> Possibility.never(reason);
        };
    }
}
