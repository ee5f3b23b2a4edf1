package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.RecoveryPayment;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/** What a recovery does to the ledger: interest is always the funder's, principal only after the round. */
final class RecoveryBooking {
    private static final List<Entry> STAYS =
            List.of(Entry.REPAID, Entry.CLAIM_PAID, Entry.RECOVERED_AT_DISPOSAL, Entry.REUSED);
    private static final List<Entry> GOES_UP =
            List.of(Entry.REPAID, Entry.CLAIM_PAID_AFTER_ROUND, Entry.RECOVERED_FOR_FUNDER);

    private final ProofContext desk;

    RecoveryBooking(ProofContext desk) {
        this.desk = requireNonNull(desk);
    }

    void claimed(Grant grant, RecoveryClaim claim) {
        PostingDocument document = new PostingDocument(PostingDocument.Kind.RECOVERY_CLAIM, claim.id());
        post(List.of(Entry.REPAYABLE, Entry.CLAIMED), grant, claim.amount(), claim.claimedOn(), document);
        post(List.of(Entry.INTEREST_CLAIMED), grant, claim.interest(), claim.claimedOn(), document);
    }

    void paid(Grant grant, RecoveryPayment payment) {
        PostingDocument document = new PostingDocument(PostingDocument.Kind.RECOVERY_PAYMENT, payment.id());
        post(desk.isReused(grant) ? STAYS : GOES_UP, grant, payment.principal(), payment.valueDate(), document);
        post(List.of(Entry.INTEREST_PAID), grant, payment.interest(), payment.valueDate(), document);
    }

    private void post(List<Entry> entries, Grant grant, Money amount, LocalDate day, PostingDocument document) {
        if (amount.isPositive()) {
            entries.forEach(entry -> desk.ledger().post(entry, ProofContext.place(grant), amount, day, document));
        }
    }
}
