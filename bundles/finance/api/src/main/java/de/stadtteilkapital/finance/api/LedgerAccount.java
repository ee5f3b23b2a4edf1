package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import org.jspecify.annotations.Nullable;

/**
 * An account of the ledger with its totals.
 *
 * @param id kind and round or grant: {@code cash:<round>}
 * @param kind as programs know it
 * @param name as the chart of accounts has it
 * @param grant null for an account of the round
 * @param balance on the account's own side, never below zero
 * @param reconciled whether the totals equal the sums of the postings
 */
public record LedgerAccount(
        String id,
        String kind,
        Text name,
        String district,
        String round,
        @Nullable String grant,
        @Label(german = "das Soll", english = "the debit") Money debit,
        @Label(german = "das Haben", english = "the credit") Money credit,

        @Label(german = "der Saldo", english = "the balance")
        Money balance,

        @Label(german = "der Abgleich", english = "the reconciliation")
        boolean reconciled) {}
