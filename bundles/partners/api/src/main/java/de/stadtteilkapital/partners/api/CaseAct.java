package de.stadtteilkapital.partners.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done in this room with an application. */
public enum CaseAct implements Act {
    /** Beside what the routing rules ask, by the coordinators. */
    ASK_OFFICE(new Text("Amt um Stellungnahme bitten", "ask an office for its opinion"), PartnerRight.ASK);

    private final Text label;
    private final Right right;

    CaseAct(Text label, Right right) {
        this.label = requireNonNull(label);
        this.right = requireNonNull(right);
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
