package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done with a recovery claim. */
public enum ClaimAct implements Act {
    BOOK_PAYMENT(FinanceRight.HANDLE, new Text("Zahlung buchen", "book a payment"));

    private final FinanceRight right;
    private final Text label;

    ClaimAct(FinanceRight right, Text label) {
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
