package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;

/**
 * A grant with its sums in the ledger.
 *
 * @param requested all payment requests
 * @param disbursed executed payments, gross
 * @param accepted expenditure that audits have accepted
 * @param repayable found to be paid back, whether it has been or not
 * @param repaid principal that came back
 * @param interest claimed
 * @param interestPaid that came
 * @param again what went back to the project funds: not paid until the closure, or paid back while the round ran
 */
@LabelsOf(Budget.class)
public record GrantFigures(
        Grant grant,

        @Label(german = "die Mittelanforderungen", english = "the amount requested")
        Money requested,

        Money disbursed,

        @Label(german = "die Anerkennung", english = "the accepted expenditure")
        Money accepted,

        @Label(german = "der Erstattungsbetrag", english = "the repayable amount")
        Money repayable,

        @Label(german = "die Erstattung", english = "the repayment")
        Money repaid,

        @Label(german = "die Zinsforderung", english = "the interest claimed")
        Money interest,

        @Label(german = "die Zinszahlung", english = "the interest paid")
        Money interestPaid,

        @Label(german = "die Rückgabe an die Projektmittel", english = "the return to the project funds")
        Money again) {
    /** One of which nothing went back. */
    public GrantFigures(
            Grant grant,
            Money requested,
            Money disbursed,
            Money accepted,
            Money repayable,
            Money repaid,
            Money interest,
            Money interestPaid) {
        this(grant, requested, disbursed, accepted, repayable, repaid, interest, interestPaid, Money.ZERO);
    }
}
