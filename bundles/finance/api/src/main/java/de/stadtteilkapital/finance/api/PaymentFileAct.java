package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What is done with a file for the bank. */
public enum PaymentFileAct implements Act {
    EXECUTE("Ausführung bestätigen", "confirm the execution", FinanceRight.HANDLE);

    private final Text label;
    private final FinanceRight right;

    PaymentFileAct(String german, String english, FinanceRight right) {
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
