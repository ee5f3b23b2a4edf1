package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.LedgerPosting;
import de.stadtteilkapital.finance.api.MoneyPath.Kind;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every place in a round where money may be, with its document and its postings. */
final class PathSteps {
    private static final String API = "/api/finance/";

    private final RoundBooks books;
    private final Map<String, String> findings;
    private final Map<String, PathStep> steps = new LinkedHashMap<>();

    private PathSteps(RoundBooks books, Map<String, String> findings) {
        this.books = requireNonNull(books);
        this.findings = requireNonNull(findings);
    }

    /** By id. */
    static Map<String, PathStep> of(RoundBooks books, Map<String, String> findings) {
        PathSteps all = new PathSteps(books, findings);
        books.tranches().forEach(all::tranche);
        books.calls().forEach(all::call);
        Map<String, Grant> grants = books.grants().stream().collect(Collectors.toMap(Grant::id, Function.identity()));
        books.disbursements().forEach(paid -> all.disbursement(paid, grants.get(paid.grant())));
        books.grants().forEach(all::grant);
        return all.steps;
    }

    private void add(
            Kind kind,
            String id,
            LocalDate date,
            Money amount,
            String document,
            Grant grant,
            List<LedgerPosting> posted) {
        steps.put(id, new PathStep(kind, id, date, amount, document, grant, posted));
    }

    private void tranche(Tranche tranche) {
        Money forProjects = tranche.amount().minus(tranche.coordinationShare());
        add(
                Kind.TRANCHE,
                tranche.id(),
                tranche.bookedOn(),
                forProjects,
                tranche.reference(),
                null,
                books.postings(tranche.id()));
    }

    private void call(FundCall call) {
        LocalDate date = call.dispatchedOn() == null ? call.drawnUpOn() : call.dispatchedOn();
        String form = API + "fund-calls/" + call.id() + "/form.pdf";
        List<LedgerPosting> postings = books.postings(call.id(), Entry.FUNDS_CALLED, Entry.CALL_SHORTENED);
        add(Kind.FUND_CALL, call.id(), date, call.amount(), form, null, postings);
        call.receipts()
                .forEach(receipt -> add(
                        Kind.RECEIPT,
                        receipt.id(),
                        receipt.valueDate(),
                        receipt.amount(),
                        receipt.bankReference(),
                        null,
                        books.postings(receipt.id())));
    }

    private void disbursement(Disbursement paid, Grant grant) {
        List<LedgerPosting> postings = books.postings(paid.id());
        String document = paid.paymentFile() == null
                ? API + "disbursements/" + paid.id()
                : API + "payment-files/" + paid.paymentFile() + ".xml";
        LocalDate date = paid.paidOn() == null ? postings.get(0).bookedOn() : paid.paidOn();
        add(Kind.DISBURSEMENT, paid.id(), date, paid.amount(), document, grant, postings);
    }

    private void grant(Grant grant) {
        String notice = API + "grants/" + grant.id() + "/notice.pdf";
        List<LedgerPosting> postings = new ArrayList<>(books.postings(grant.application()));
        postings.addAll(books.postings(grant.id()));
        add(Kind.GRANT, grant.id(), grant.issuedOn(), grant.amount(), notice, grant, postings);
        Audit audit = books.auditOf(grant.id());
        List<LedgerPosting> accepted = audit == null ? List.of() : books.postings(audit.id(), Entry.ACCEPTED);
        for (Voucher voucher : books.vouchersOf(grant.id())) {
            add(Kind.VOUCHER, voucher.id(), voucher.paidOn(), voucher.amount(), voucher.number(), grant, accepted);
            if (voucher.finding() != null && audit != null) {
                add(
                        Kind.AUDIT_FINDING,
                        findings.get(voucher.id()),
                        audit.auditedOn(),
                        voucher.finding().acceptedAmount(),
                        API + "proofs-of-use/" + audit.proof() + "/audit",
                        grant,
                        accepted);
            }
        }
        books.repaymentsOf(grant.id())
                .forEach(back -> add(
                        Kind.REPAYMENT,
                        back.id(),
                        back.valueDate(),
                        back.amount(),
                        API + "grants/" + grant.id() + "/repayments",
                        grant,
                        books.postings(back.id())));
        RecoveryClaim claim = books.claims().get(grant.id());
        if (claim != null) {
            claim(claim, grant);
        }
    }

    private void claim(RecoveryClaim claim, Grant grant) {
        String document = API + "recovery-claims/" + claim.id();
        add(Kind.RECOVERY, claim.id(), claim.claimedOn(), claim.total(), document, grant, books.postings(claim.id()));
        claim.payments()
                .forEach(payment -> add(
                        Kind.REPAYMENT,
                        payment.id(),
                        payment.valueDate(),
                        payment.amount(),
                        document,
                        grant,
                        books.postings(payment.id())));
    }
}
