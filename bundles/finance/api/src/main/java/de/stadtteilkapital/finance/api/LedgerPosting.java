package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * A posting of the ledger: an amount from one account to another, for a reason that a document proves.
 *
 * @param entry what was booked, as the chart of accounts names it
 * @param documentKind what proves it: {@code FUND_CALL}
 * @param document its id
 * @param grant null for what concerns the round as a whole
 * @param reversalOf the posting this one takes back, else null
 */
public record LedgerPosting(
        String id,
        String district,
        String round,
        LocalDate bookedOn,
        String entry,
        String debitAccount,
        String creditAccount,
        Money amount,
        String documentKind,
        String document,
        String grant,
        String reversalOf) {}
