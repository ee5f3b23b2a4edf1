package de.stadtteilkapital.finance.core.persistence;

import de.stadtteilkapital.finance.api.LedgerPosting;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of the ledger, only read here: the ledger itself writes it. */
@Entity
@Table(name = "finance_posting")
public class PostingEntity {
    @Id
    private String id;

    private String district;

    @Column(name = "round_id")
    private String round;

    @Column(name = "grant_id")
    private String grant;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    private String entry;

    @Column(name = "debit_account")
    private String debitAccount;

    @Column(name = "credit_account")
    private String creditAccount;

    private BigDecimal amount;

    @Column(name = "document_kind")
    private String documentKind;

    private String document;

    @Column(name = "reversal_of")
    private String reversalOf;

    protected PostingEntity() {}

    LedgerPosting toRecord() {
        return new LedgerPosting(
                id,
                district,
                round,
                bookedOn,
                entry,
                Entry.valueOf(entry).label(),
                debitAccount,
                creditAccount,
                new Money(amount),
                documentKind,
                PostingDocument.Kind.valueOf(documentKind).label(),
                document,
                grant,
                reversalOf);
    }
}
