package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What is done with a tranche when the funder promises otherwise. */
public enum TrancheAct implements Act {
    RAISE(new Text("Tranche erhöhen", "raise the tranche")),

    /** As far as its money is free. */
    REDUCE(new Text("Tranche kürzen", "reduce the tranche"));

    private final Text label;

    TrancheAct(Text label) {
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
