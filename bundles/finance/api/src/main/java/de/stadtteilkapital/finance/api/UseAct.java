package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done with a grant to prove what it was used for, up to its closure. */
public enum UseAct implements Act {
    ENTER_VOUCHER(FinanceRight.USE, new Text("Beleg erfassen", "enter a voucher")),
    SUBMIT_INTERIM_PROOF(FinanceRight.USE, new Text("Zwischennachweis einreichen", "submit an interim proof")),
    SUBMIT_FINAL_PROOF(FinanceRight.USE, new Text("Schlussnachweis einreichen", "submit the final proof")),
    BOOK_REPAYMENT(FinanceRight.HANDLE, new Text("freiwillige Rückzahlung buchen", "book money that was given back")),
    CLOSE(FinanceRight.HANDLE, new Text("Zuwendung abschließen", "close the grant"));

    private final FinanceRight right;
    private final Text label;

    UseAct(FinanceRight right, Text label) {
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
