package de.stadtteilkapital.finance.core.persistence.audit;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two figures of the money that have to be the same.
 *
 * @param what is wrong where they differ
 * @param sql rows of key, file number, a posting, and the two figures where they differ
 */
record Sums(String what, String table, String sql) {
    private static final String NONE = "cast(null as varchar(40))";
    private static final String OF_GRANT = "(select g.file_number from finance_grant g where g.id = d.grant_id)";

    /** Tables of the documents that postings name. */
    private static final Map<String, String> DOCUMENTS = Map.ofEntries(
            entry("TRANCHE", "finance_tranche"),
            entry("GRANT", "finance_grant"),
            entry("PAYMENT_REQUEST", "finance_payment_request"),
            entry("FUND_CALL", "finance_fund_call"),
            entry("RECEIPT", "finance_receipt"),
            entry("PARKED_RECEIPT", "finance_parked_receipt"),
            entry("DISBURSEMENT", "finance_disbursement"),
            entry("AUDIT", "finance_audit"),
            entry("RECOVERY_CLAIM", "finance_claim"),
            entry("RECOVERY_PAYMENT", "finance_recovery_payment"),
            entry("REPAYMENT", "finance_repayment"),
            entry("COORDINATION_COST", "finance_coordination_cost"),
            entry("POSTING", "finance_posting"));

    Sums {
        requireNonNull(what);
        requireNonNull(table);
        requireNonNull(sql);
    }

    static List<Sums> all() {
        List<Sums> all = new ArrayList<>(List.of(
                differing(
                        "the account's debit is not the sum of its postings",
                        "finance_account",
                        NONE,
                        "d.debit_total",
                        sum("p.amount", "finance_posting p where p.debit_account = d.id")),
                differing(
                        "the account's credit is not the sum of its postings",
                        "finance_account",
                        NONE,
                        "d.credit_total",
                        sum("p.amount", "finance_posting p where p.credit_account = d.id")),
                differing(
                        "the order is not what was requested",
                        "finance_disbursement",
                        OF_GRANT,
                        "d.amount",
                        sum("r.amount", "finance_payment_request r where r.id = d.payment_request")),
                differing(
                        "what went back is not what was not paid",
                        "finance_grant",
                        "d.file_number",
                        "d.returned",
                        "d.amount - "
                                + sum(
                                        "o.amount",
                                        "finance_disbursement o where o.grant_id = d.id and o.state = 'PAID'")),
                differing(
                        "the call's sum is not that of its items",
                        "finance_fund_call",
                        NONE,
                        "d.amount",
                        "case when d.state = 'VOID' then d.amount else "
                                + sum("i.amount", "finance_fund_call_item i where i.fund_call = d.id") + " end"),
                differing(
                        "what came of the call is not the sum of its receipts",
                        "finance_fund_call",
                        NONE,
                        "coalesce(d.received_amount, 0)",
                        sum("r.amount", "finance_receipt r where r.fund_call = d.id")),
                differing(
                        "what is left of the surplus is not what did not move on",
                        "finance_parked_receipt",
                        NONE,
                        "d.left_amount",
                        "d.amount - " + sum("m.amount", "finance_parked_move m where m.parked_receipt = d.id")),
                differing(
                        "what was assigned of the surplus is not what calls received of it",
                        "finance_parked_receipt",
                        NONE,
                        sum("m.amount", "finance_parked_move m where m.parked_receipt = d.id and m.kind = 'ASSIGNED'"),
                        sum("r.amount", "finance_receipt r where r.parked_receipt = d.id")),
                differing(
                        "what is for projects again is not what came back at disposal",
                        "finance_recovery_payment",
                        NONE,
                        posted("RECOVERED_AT_DISPOSAL"),
                        posted("REUSED")),
                differing(
                        "what is for projects again is not what was given back",
                        "finance_repayment",
                        OF_GRANT,
                        posted("GIVEN_BACK_AT_DISPOSAL"),
                        posted("REUSED")),
                differing(
                        "the file's sum is not that of its payments",
                        "finance_payment_file",
                        NONE,
                        "d.amount",
                        sum("o.amount", "finance_disbursement o where o.payment_file = d.id")),
                differing(
                        "what the audit accepts is not what its findings accept, and the vouchers without one",
                        "finance_audit",
                        OF_GRANT,
                        "d.vouchers_accepted",
                        sum("f.accepted", "finance_audit_finding f where f.audit_id = d.id")
                                + " + "
                                + sum(
                                        "v.amount",
                                        "finance_voucher v where v.grant_id = d.grant_id and not exists (select 1 from"
                                                + " finance_audit_finding f where f.audit_id = d.id"
                                                + " and f.voucher_id = v.id)")),
                differing(
                        "the claim is not what the audit found unused",
                        "finance_claim",
                        OF_GRANT,
                        "d.amount",
                        sum("a.unused", "finance_audit a where a.proof_id = d.proof_id")),
                differing(
                        "what was paid of the claim is not the sum of its payments",
                        "finance_claim",
                        OF_GRANT,
                        "d.amount_paid",
                        sum("r.principal", "finance_recovery_payment r where r.claim_id = d.id")),
                differing(
                        "the interest paid of the claim is not the sum of its payments",
                        "finance_claim",
                        OF_GRANT,
                        "d.interest_paid",
                        sum("r.interest", "finance_recovery_payment r where r.claim_id = d.id"))));
        all.add(new Sums(
                "the round's total is not the sum of its postings",
                "finance_entry_total",
                "select d.round_id || '/' || d.entry, " + NONE + ", " + NONE + ", d.amount, " + signed()
                        + " from finance_entry_total d" + " where d.amount <> " + signed()));
        all.add(new Sums(
                "a cost that was taken back has no posting that takes it back, or the other way round",
                "finance_coordination_cost",
                "select d.id, " + NONE + ", d.posting, d.amount, d.amount from finance_coordination_cost d"
                        + " where case when d.taken_back_on is null then 0 else 1 end"
                        + " <> (select count(*) from finance_posting p where p.reversal_of = d.posting)"));
        DOCUMENTS.forEach((kind, table) -> all.add(new Sums(
                "a posting without its document",
                "finance_posting",
                "select d.id, " + NONE + ", d.id, d.amount, d.amount from finance_posting d where d.document_kind = '"
                        + kind + "' and not exists (select 1 from " + table + " t where t.id = d.document)")));
        return all;
    }

    private static Sums differing(String what, String table, String fileNumber, String one, String other) {
        return new Sums(
                what,
                table,
                "select d.id, " + fileNumber + ", " + NONE + ", " + one + ", " + other + " from " + table + " d where "
                        + one + " <> " + other);
    }

    private static String sum(String amount, String from) {
        return "coalesce((select sum(" + amount + ") from " + from + "), 0)";
    }

    private static String posted(String entry) {
        return sum("p.amount", "finance_posting p where p.document = d.id and p.entry = '" + entry + "'");
    }

    private static String signed() {
        return sum(
                "case when p.reversal_of is null then p.amount else -p.amount end",
                "finance_posting p where p.round_id = d.round_id and p.entry = d.entry");
    }
}
