package de.stadtteilkapital.finance.core.ledger;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/** A row of the ledger. */
record Posting(
        String id,
        Place place,
        LocalDate bookedOn,
        String entry,
        String debitAccount,
        String creditAccount,
        Money amount,
        PostingDocument document,
        String reversalOf) {}
