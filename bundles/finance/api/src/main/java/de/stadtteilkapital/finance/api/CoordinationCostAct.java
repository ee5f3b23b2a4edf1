package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What is done with a cost of the coordination that has been booked. */
public enum CoordinationCostAct implements Act {
    /** By a reversal, once. */
    TAKE_BACK(new Text("Ausgabe zurücknehmen", "take the expenditure back"));

    private final Text label;

    CoordinationCostAct(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Right right() {
        return FinanceRight.HANDLE;
    }
}
