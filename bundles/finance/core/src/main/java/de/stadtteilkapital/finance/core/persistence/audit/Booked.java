package de.stadtteilkapital.finance.core.persistence.audit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the postings under one document have to add up to by its row.
 *
 * @param table of the document
 * @param fileNumber column or expression of the file number, {@code null} as text where it has none
 * @param entry that is booked
 * @param document expression of the document's id
 * @param amount SQL of the amount by the room's rows, of which {@code d} is the document's
 */
record Booked(String table, String fileNumber, String entry, String document, String amount) {
    private static final String NONE = "cast(null as varchar(40))";
    private static final String OF_GRANT = "(select g.file_number from finance_grant g where g.id = d.grant_id)";

    static final List<Booked> ALL = List.of(
            of(
                    "finance_tranche",
                    "TRANCHE",
                    "d.amount - d.coordination_share + " + changes("amount", "RAISED") + " - "
                            + changes("coordination_share", "RAISED")),
            of(
                    "finance_tranche",
                    "COORDINATION_SHARE",
                    "d.coordination_share + " + changes("coordination_share", "RAISED")),
            of(
                    "finance_tranche",
                    "TRANCHE_REDUCED",
                    changes("amount", "REDUCED") + " - " + changes("coordination_share", "REDUCED")),
            of("finance_tranche", "COORDINATION_REDUCED", changes("coordination_share", "REDUCED")),
            new Booked("finance_grant", "d.file_number", "GRANTED", "d.id", "d.amount"),
            new Booked("finance_grant", "d.file_number", "COMMITTED", "d.application", "d.amount"),
            ofGrant("finance_payment_request", "REQUESTED", "d.amount"),
            ofGrant("finance_payment_request", "REQUEST_ENDED", in("d.state = 'ENDED'", "d.amount")),
            new Booked("finance_grant", "d.file_number", "RETURNED", "d.id", "coalesce(d.returned, 0)"),
            of(
                    "finance_fund_call",
                    "FUNDS_CALLED",
                    in("d.state in ('DISPATCHED', 'PARTLY_RECEIVED', 'RECEIVED')", "d.amount")),
            of("finance_fund_call", "CALL_SHORTENED", in("d.state = 'RECEIVED'", "d.amount - d.received_amount")),
            of("finance_receipt", "FUNDS_RECEIVED", "d.amount"),
            of("finance_receipt", "FUNDS_AT_DISPOSAL", "d.amount"),
            of("finance_parked_receipt", "RECEIPT_PARKED", "d.amount"),
            of("finance_parked_receipt", "PARKED_ASSIGNED", moves("ASSIGNED")),
            of("finance_parked_receipt", "PARKED_SENT_BACK", moves("SENT_BACK")),
            ofGrant("finance_disbursement", "ORDERED", "d.amount"),
            ofGrant("finance_disbursement", "SET_ASIDE", "d.amount"),
            ofGrant("finance_disbursement", "DISBURSED", in("d.state = 'PAID'", "d.amount")),
            ofGrant("finance_disbursement", "PAID_OUT", in("d.state = 'PAID'", "d.amount")),
            ofGrant("finance_audit", "ACCEPTED", "d.accepted"),
            ofGrant("finance_claim", "REPAYABLE", "d.amount"),
            ofGrant("finance_claim", "CLAIMED", "d.amount"),
            ofGrant("finance_claim", "INTEREST_CLAIMED", "d.interest"),
            ofGrant("finance_repayment", "GIVEN_BACK", "d.amount"),
            of("finance_recovery_payment", "REPAID", "d.principal"),
            of("finance_recovery_payment", "INTEREST_PAID", "d.interest"),
            of("finance_coordination_cost", "COORDINATION_SPENT", "d.amount"));

    Booked {
        requireNonNull(table);
        requireNonNull(fileNumber);
        requireNonNull(entry);
        requireNonNull(document);
        requireNonNull(amount);
    }

    private static Booked of(String table, String entry, String amount) {
        return new Booked(table, NONE, entry, "d.id", amount);
    }

    private static Booked ofGrant(String table, String entry, String amount) {
        return new Booked(table, OF_GRANT, entry, "d.id", amount);
    }

    private static String changes(String column, String kind) {
        return "coalesce((select sum(c." + column
                + ") from finance_tranche_change c where c.tranche = d.id and c.kind = '" + kind + "'), 0)";
    }

    private static String moves(String kind) {
        return "coalesce((select sum(m.amount) from finance_parked_move m where m.parked_receipt = d.id and m.kind = '"
                + kind + "'), 0)";
    }

    private static String in(String state, String amount) {
        return "case when " + state + " then " + amount + " else 0 end";
    }

    /** Rows of key, file number, one posting, and the two amounts where they differ. */
    String sql() {
        String postings = " from finance_posting p where p.document = " + document + " and p.entry = '" + entry
                + "' and p.reversal_of is null";
        String booked = "coalesce((select sum(p.amount)" + postings + "), 0)";
        return "select d.id, " + fileNumber + ", (select max(p.id)" + postings + "), " + amount + ", " + booked
                + " from " + table + " d where " + amount + " <> " + booked;
    }

    String what() {
        return "what is booked as " + entry + " is not what the row says";
    }
}
