package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What is done with a payment to a sponsor. */
public enum DisbursementAct implements Act {
    RELEASE("Zahlung freigeben", "release the payment", FinanceRight.RELEASE);

    private final Text label;
    private final FinanceRight right;

    DisbursementAct(String german, String english, FinanceRight right) {
        label = new Text(german, english);
        this.right = right;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Right right() {
        return right;
    }
}
