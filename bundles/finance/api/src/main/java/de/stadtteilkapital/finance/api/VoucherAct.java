package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done with a voucher. */
public enum VoucherAct implements Act {
    CONFIRM(FinanceRight.USE, new Text("Beleg als eigenen bestätigen", "confirm that the voucher is one of its own"));

    private final FinanceRight right;
    private final Text label;

    VoucherAct(FinanceRight right, Text label) {
        this.right = requireNonNull(right);
        this.label = requireNonNull(label);
    }

    @Override
    public Right right() {
        return right;
    }

    @Override
    public Text label() {
        return label;
    }
}
