package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;

/**
 * An account of the ledger with its totals.
 *
 * @param id kind and round or grant: {@code cash:<round>}
 * @param kind as the chart of accounts names it
 * @param grant null for an account of the round
 * @param balance on the account's own side, never below zero
 * @param reconciled whether the totals equal the sums of the postings
 */
public record LedgerAccount(
        String id,
        String kind,
        String district,
        String round,
        String grant,
        Money debit,
        Money credit,
        Money balance,
        boolean reconciled) {}
