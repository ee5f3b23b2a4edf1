package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What is done with a base rate that somebody has entered. */
public enum BaseRateAct implements Act {
    /** A wrong one, as long as no interest has been computed with it. */
    REMOVE(new Text("Zinssatz entfernen", "remove the rate"));

    private final Text label;

    BaseRateAct(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Right right() {
        return FinanceRight.KEEP_RATES;
    }
}
