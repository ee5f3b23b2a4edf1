package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What is done with a call for funds. */
public enum FundCallAct implements Act {
    DISPATCH("Mittelabruf absenden", "dispatch the call for funds", FinanceRight.HANDLE),
    RECEIVE("Zahlungseingang zuordnen", "assign the money that has come", FinanceRight.HANDLE),
    GIVE_UP_REST("auf den Rest nicht länger warten", "give up the rest", FinanceRight.HANDLE);

    private final Text label;
    private final FinanceRight right;

    FundCallAct(String german, String english, FinanceRight right) {
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
