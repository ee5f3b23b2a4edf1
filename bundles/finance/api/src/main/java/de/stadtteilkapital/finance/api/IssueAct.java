package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What is done with an application that has been approved. */
public enum IssueAct implements Act {
    ISSUE("Zuwendung bewilligen", "issue the grant", FinanceRight.HANDLE);

    private final Text label;
    private final FinanceRight right;

    IssueAct(String german, String english, FinanceRight right) {
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
