package de.stadtteilkapital.finance.api;

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
 */
public record GrantFigures(
        Grant grant,
        Money requested,
        Money disbursed,
        Money accepted,
        Money repayable,
        Money repaid,
        Money interest,
        Money interestPaid) {}
