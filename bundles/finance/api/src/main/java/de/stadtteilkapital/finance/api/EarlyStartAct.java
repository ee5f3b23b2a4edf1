package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What is done with an application before anything is granted to it. */
public enum EarlyStartAct implements Act {
    PERMIT("Vorzeitigen Beginn erlauben", "permit an early start", FinanceRight.PERMIT_START);

    private final Text label;
    private final FinanceRight right;

    EarlyStartAct(String german, String english, FinanceRight right) {
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
