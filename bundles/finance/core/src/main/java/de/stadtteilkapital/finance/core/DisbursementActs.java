package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.DisbursementAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;

/** What can be done with a payment: by whom, and in which state of it. */
final class DisbursementActs {
    private DisbursementActs() {}

    /** Whoever prepared it has the right, but is not the other hand. */
    static boolean may(Caller me, DisbursementAct act, Disbursement payment) {
        return hasRight(me, act, payment) && !payment.preparedBy().equals(me.account());
    }

    /** For those without it the payment is not there. */
    static boolean hasRight(Caller me, DisbursementAct act, Disbursement payment) {
        return act.right().isHeld(me, payment.district())
                && Visibility.isSeeing(me, payment.district(), payment.application());
    }

    static Possibility of(DisbursementAct act, Disbursement payment) {
        return switch (act) {
            case RELEASE ->
                payment.state() == Disbursement.State.PENDING_RELEASE
                        ? Possibility.now()
                        : Possibility.never(Words.fill(
                                new Text(
                                        "Die Zahlung ist %s; freigegeben wird nur, was %s ist.",
                                        "The payment is %s; only what is %s is released."),
                                payment.state().label(),
                                Disbursement.State.PENDING_RELEASE.label()));
        };
    }
}
