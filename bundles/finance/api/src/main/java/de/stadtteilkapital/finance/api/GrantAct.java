package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What a sponsor does with its grant, but for proving the use. */
public enum GrantAct implements Act {
    ACCEPT("Zuwendung annehmen", "accept the grant", FinanceRight.USE),
    REQUEST_PAYMENT("Mittel anfordern", "request payment", FinanceRight.USE);

    private final Text label;
    private final FinanceRight right;

    GrantAct(String german, String english, FinanceRight right) {
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
