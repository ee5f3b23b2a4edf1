package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.api.VoucherAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.EnumSet;
import java.util.Set;

/** What can be done with a voucher, by whom and when: told, and asked by the acts themselves. */
final class VoucherActs {
    private static final Set<GrantState> BEFORE_THE_AUDIT = EnumSet.of(
            GrantState.ACTIVE,
            GrantState.CHANGE_PENDING,
            GrantState.SUSPENDED,
            GrantState.COMPLETED,
            GrantState.PROOF_SUBMITTED);

    private VoucherActs() {}

    /** Each is its sponsor's, who knows the bills, also where a recusal bars the same person in the house. */
    static boolean may(Caller me, VoucherAct act, Grant grant) {
        return me.actsFor(grant.sponsor());
    }

    static Possibility of(VoucherAct act, Voucher voucher, GrantState state) {
        return switch (act) {
            case CONFIRM -> confirm(voucher, state);
        };
    }

    private static Possibility confirm(Voucher voucher, GrantState state) {
        if (!voucher.isAlike()) {
            return Possibility.never(new Text(
                    "Der Beleg ist keinem anderen ähnlich; zu bestätigen ist nichts.",
                    "The voucher is alike no other; there is nothing to confirm."));
        }
        if (voucher.confirmation() != null) {
            return Possibility.never(
                    new Text("Der Beleg ist schon bestätigt.", "The voucher has been confirmed already."));
        }
        return BEFORE_THE_AUDIT.contains(state)
                ? Possibility.now()
                : Possibility.never(Words.fill(
                        new Text(
                                "Die Zuwendung ist %s; Belege werden vor der Prüfung bestätigt.",
                                "The grant is %s; vouchers are confirmed before the audit."),
                        state.label()));
    }
}
