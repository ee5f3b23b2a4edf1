package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What the house does with what a sponsor has asked for. */
public enum PaymentRequestAct implements Act {
    PREPARE_PAYMENT("Zahlung vorbereiten", "prepare the payment", FinanceRight.HANDLE);

    private final Text label;
    private final FinanceRight right;

    PaymentRequestAct(String german, String english, FinanceRight right) {
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
