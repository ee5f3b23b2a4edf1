package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done with a proof of use. */
public enum ProofAct implements Act {
    AUDIT(FinanceRight.AUDIT, new Text("Verwendung prüfen", "audit the use"));

    private final FinanceRight right;
    private final Text label;

    ProofAct(FinanceRight right, Text label) {
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
