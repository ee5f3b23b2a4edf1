package de.stadtteilkapital.finance.core.ledger;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** What proves a posting (Buchungsbeleg): a thing of this room, or the application a commitment was resolved for. */
public record PostingDocument(Kind kind, String id) {
    /** The kinds of documents. */
    public enum Kind implements Labelled {
        TRANCHE("Tranche", "tranche"),
        APPLICATION("Antrag", "application"),
        GRANT("Zuwendung", "grant"),
        PAYMENT_REQUEST("Mittelanforderung", "payment request"),
        FUND_CALL("Mittelabruf", "call for funds"),
        RECEIPT("Zahlungseingang", "receipt"),
        PARKED_RECEIPT("Überzahlung", "surplus"),
        DISBURSEMENT("Auszahlung", "disbursement"),
        AUDIT("Verwendungsprüfung", "audit"),
        RECOVERY_CLAIM("Rückforderung", "recovery claim"),
        RECOVERY_PAYMENT("Erstattung", "repayment"),
        REPAYMENT("Freiwillige Rückzahlung", "money given back"),
        COORDINATION_COST("Ausgabe der Koordinierung", "cost of the coordination"),
        /** A posting that is taken back. */
        POSTING("Buchung", "posting");

        private final Text label;

        Kind(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public PostingDocument {
        requireNonNull(kind);
        requireNonNull(id);
    }
}
