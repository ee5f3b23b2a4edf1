package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What is done with parked money. */
public enum ParkedReceiptAct implements Act {
    ASSIGN("Überzahlung einem Abruf zuordnen", "assign the surplus to a call", FinanceRight.HANDLE),
    SEND_BACK("Überzahlung zurücküberweisen", "send the surplus back", FinanceRight.HANDLE);

    private final Text label;
    private final FinanceRight right;

    ParkedReceiptAct(String german, String english, FinanceRight right) {
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
