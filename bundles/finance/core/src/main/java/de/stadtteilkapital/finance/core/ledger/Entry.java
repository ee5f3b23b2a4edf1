package de.stadtteilkapital.finance.core.ledger;

import static java.util.Objects.requireNonNull;

/**
 * What can be booked: each entry moves money between two kinds of accounts, and no others. An act that touches both
 * circles books one entry in each.
 */
public enum Entry {
    TRANCHE(AccountKind.PROMISED, AccountKind.BUDGET),
    COORDINATION_SHARE(AccountKind.PROMISED, AccountKind.COORDINATION),
    /** The committee has resolved. */
    COMMITTED(AccountKind.BUDGET, AccountKind.COMMITTED),
    GRANTED(AccountKind.COMMITTED, AccountKind.GRANTED),
    REQUESTED(AccountKind.GRANTED, AccountKind.REQUESTED),
    ORDERED(AccountKind.REQUESTED, AccountKind.ORDERED),
    /** With {@link #PAID_OUT}, when the bank has executed. */
    DISBURSED(AccountKind.ORDERED, AccountKind.DISBURSED),
    /** The audit accepts; of what was paid, never more. */
    ACCEPTED(AccountKind.DISBURSED, AccountKind.ACCEPTED),
    /** The audit finds unused or wrongly used; with {@link #CLAIMED}. */
    REPAYABLE(AccountKind.DISBURSED, AccountKind.REPAYABLE),
    /** Principal came back; with {@link #CLAIM_PAID} or {@link #CLAIM_PAID_AFTER_ROUND}. */
    REPAID(AccountKind.REPAYABLE, AccountKind.REPAID),

    FUNDS_CALLED(AccountKind.CALLED, AccountKind.ANNOUNCED),
    /** With {@link #FUNDS_AT_DISPOSAL}. */
    FUNDS_RECEIVED(AccountKind.CASH, AccountKind.CALLED),
    FUNDS_AT_DISPOSAL(AccountKind.ANNOUNCED, AccountKind.FUNDS),
    /** What a call asked for and did not bring. */
    CALL_SHORTENED(AccountKind.ANNOUNCED, AccountKind.CALLED),
    /** With {@link #ORDERED}: received money is set aside for a payment. */
    SET_ASIDE(AccountKind.FUNDS, AccountKind.IN_PAYMENT),
    PAID_OUT(AccountKind.IN_PAYMENT, AccountKind.CASH),
    CLAIMED(AccountKind.CLAIM, AccountKind.RECOVERY_EXPECTED),
    /** Principal came while the round runs; with {@link #RECOVERED_AT_DISPOSAL} and {@link #REPAID}. */
    CLAIM_PAID(AccountKind.CASH, AccountKind.CLAIM),
    RECOVERED_AT_DISPOSAL(AccountKind.RECOVERY_EXPECTED, AccountKind.FUNDS),
    /** Principal came after the round; with {@link #RECOVERED_FOR_FUNDER} and {@link #REPAID}. */
    CLAIM_PAID_AFTER_ROUND(AccountKind.FORWARD_CASH, AccountKind.CLAIM),
    RECOVERED_FOR_FUNDER(AccountKind.RECOVERY_EXPECTED, AccountKind.FORWARD_DUE),
    /** Interest is the funder's from the day it is claimed. */
    INTEREST_CLAIMED(AccountKind.INTEREST_CLAIM, AccountKind.INTEREST_DUE),
    INTEREST_PAID(AccountKind.FORWARD_CASH, AccountKind.INTEREST_CLAIM);

    private final AccountKind debit;
    private final AccountKind credit;

    Entry(AccountKind debit, AccountKind credit) {
        this.debit = requireNonNull(debit);
        this.credit = requireNonNull(credit);
    }

    public AccountKind debit() {
        return debit;
    }

    public AccountKind credit() {
        return credit;
    }
}
