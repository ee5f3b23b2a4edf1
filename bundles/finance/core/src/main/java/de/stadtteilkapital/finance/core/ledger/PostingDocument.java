package de.stadtteilkapital.finance.core.ledger;

import static java.util.Objects.requireNonNull;

/** What proves a posting (Buchungsbeleg): a thing of this room, or the application a commitment was resolved for. */
public record PostingDocument(Kind kind, String id) {
    /** The kinds of documents. */
    public enum Kind {
        TRANCHE,
        APPLICATION,
        GRANT,
        PAYMENT_REQUEST,
        FUND_CALL,
        DISBURSEMENT,
        AUDIT,
        RECOVERY_CLAIM,
        RECOVERY_PAYMENT,
        /** A posting that is taken back. */
        POSTING
    }

    public PostingDocument {
        requireNonNull(kind);
        requireNonNull(id);
    }
}
