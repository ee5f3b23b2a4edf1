package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The way of money through the house, both ways from one place.
 *
 * @param start id of the fund call, grant or voucher asked for
 * @param steps the places, from the tranche down to the repayment
 * @param links how much went from which place to which; what enters a step and what leaves it add up to its share
 */
public record MoneyPath(String start, List<Step> steps, List<Link> links) {
    /** The kinds of places, in the direction of the money. */
    public enum Kind {
        TRANCHE,
        FUND_CALL,
        RECEIPT,
        DISBURSEMENT,
        GRANT,
        VOUCHER,
        AUDIT_FINDING,
        RECOVERY,
        REPAYMENT
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
            Kind kind, String id, LocalDate date, Money amount, Money share, String document, List<Posted> postings) {
        public Step {
            postings = List.copyOf(postings);
        }
    }

    /** A posting of the ledger. */
    public record Posted(String id, LocalDate date, String debit, String credit, Money amount) {}

    /** An amount that went from one place to the next. */
    public record Link(String from, String to, Money amount) {}

    public MoneyPath {
        steps = List.copyOf(steps);
        links = List.copyOf(links);
    }
}
