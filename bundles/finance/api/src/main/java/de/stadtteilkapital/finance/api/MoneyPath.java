package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The way of money through the house, both ways from one place.
 *
 * @param start id of the fund call, grant or voucher asked for
 * @param steps the places, from the tranche down to the repayment
 * @param links how much went from which place to which; what enters a step and what leaves it add up to its share
 */
public record MoneyPath(
        @Label(german = "der Ausgangspunkt", english = "the starting point")
        String start,

        @Label(german = "die Stationen", english = "the steps")
        List<Step> steps,

        @Label(german = "die Geldflüsse", english = "the flows")
        List<Link> links) {
    /** The kinds of places, in the direction of the money. */
    public enum Kind implements Labelled {
        TRANCHE(new Text("Zuweisung", "tranche")),
        FUND_CALL(new Text("Mittelabruf", "call for funds")),
        RECEIPT(new Text("Zahlungseingang", "receipt")),
        DISBURSEMENT(new Text("Auszahlung", "disbursement")),
        GRANT(new Text("Zuwendung", "grant")),
        VOUCHER(new Text("Beleg", "voucher")),
        AUDIT_FINDING(new Text("Feststellung", "audit finding")),
        RECOVERY(new Text("Rückforderung", "recovery claim")),
        REPAYMENT(new Text("Erstattung", "repayment"));

        private final Text label;

        Kind(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * One place.
     *
     * @param amount the whole amount of the thing itself
     * @param share the part of it that lies on this path
     * @param document where it can be read, or what the bank or the issuer calls it
     * @param postings in the ledger that it caused
     */
    public record Step(
            Kind kind,
            String id,
            LocalDate date,
            Money amount,

            @Label(german = "der Anteil", english = "the share")
            Money share,

            @Label(german = "das Dokument", english = "the document")
            String document,

            @Label(german = "die Buchungen", english = "the postings")
            List<Posted> postings) {
        public Step {
            postings = List.copyOf(postings);
        }
    }

    /** A posting of the ledger. */
    public record Posted(
            String id,
            LocalDate date,

            @Label(german = "das Sollkonto", english = "the debit account")
            String debit,

            @Label(german = "das Habenkonto", english = "the credit account")
            String credit,

            Money amount) {}

    /** An amount that went from one place to the next. */
    public record Link(
            @Label(german = "die Herkunft", english = "the origin")
            String from,

            @Label(german = "das Ziel", english = "the destination")
            String to,

            Money amount) {}

    public MoneyPath {
        steps = List.copyOf(steps);
        links = List.copyOf(links);
    }
}
