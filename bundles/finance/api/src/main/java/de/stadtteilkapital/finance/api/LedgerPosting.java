package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A posting of the ledger: an amount from one account to another, for a reason that a document proves.
 *
 * @param entry what was booked, as programs know it
 * @param text what was booked, in words
 * @param documentKind what proves it, as programs know it: {@code FUND_CALL}
 * @param documentText what proves it, in words
 * @param document its id
 * @param grant null for what concerns the round as a whole
 * @param reversalOf the posting this one takes back, else null
 */
public record LedgerPosting(
        String id,
        String district,
        String round,

        @Label(german = "das Buchungsdatum", english = "the booking day")
        LocalDate bookedOn,

        @Label(german = "der Buchungsvorgang", english = "the entry")
        String entry,

        @Label(german = "der Buchungstext", english = "the posting text")
        Text text,

        @Label(german = "das Sollkonto", english = "the debit account")
        String debitAccount,

        @Label(german = "das Habenkonto", english = "the credit account")
        String creditAccount,

        Money amount,

        @Label(german = "die Belegart", english = "the kind of document")
        String documentKind,

        @Label(german = "die Bezeichnung des Belegs", english = "the name of the document")
        Text documentText,

        @Label(german = "der Beleg", english = "the document")
        String document,

        @Nullable String grant,

        @Label(german = "die Ursprungsbuchung", english = "the reversed posting") @Nullable
        String reversalOf) {}
