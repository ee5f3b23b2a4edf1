package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.LedgerPosting;
import de.stadtteilkapital.finance.api.OverspendDecision;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.Repayment;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.persistence.proof.StoredProof;
import de.stadtteilkapital.platform.api.Money;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All money of one round, as the ledger and the documents have it; the order is that of booking. */
record RoundBooks(
        List<Tranche> tranches,
        List<FundCall> calls,
        List<Disbursement> disbursements,
        List<Grant> grants,
        Map<String, List<Voucher>> vouchers,
        Map<String, StoredProof> finals,
        Map<String, Audit> audits,
        Map<String, RecoveryClaim> claims,
        Map<String, List<Repayment>> repayments,
        List<LedgerPosting> postings,
        Map<String, List<LedgerPosting>> postingsByDocument) {
    /** Executed payments of a grant in the order of their execution. */
    List<ExecutedPayment> executed(String grant) {
        return disbursements.stream()
                .filter(payment -> payment.grant().equals(grant) && payment.paidOn() != null)
                .map(ExecutedPayment::of)
                .sorted(ExecutedPayment.AS_EXECUTED)
                .toList();
    }

    List<Voucher> vouchersOf(String grant) {
        return vouchers.getOrDefault(grant, List.of());
    }

    List<Repayment> repaymentsOf(String grant) {
        return repayments.getOrDefault(grant, List.of());
    }

    /** What the grant covers of its vouchers: as audited, or as it looks until then. */
    Money covered(Grant grant) {
        StoredProof proof = finals.get(grant.id());
        Audit audit = auditOf(grant.id());
        OverspendDecision decided = audit == null ? null : audit.overspend();
        return Assessment.of(
                        ExecutedPayment.sum(executed(grant.id()))
                                .minus(Money.sum(
                                        repaymentsOf(grant.id()).stream().map(Repayment::amount))),
                        grant.amount(),
                        decided == null ? grant.overspend() : decided.rule(),
                        vouchersOf(grant.id()),
                        proof == null ? List.of() : proof.income())
                .accepted();
    }

    /** The audit of a grant's final proof; null before it. */
    Audit auditOf(String grant) {
        StoredProof proof = finals.get(grant);
        return proof == null ? null : audits.get(proof.id());
    }

    /** Postings that a document caused, of some entries or of all. */
    List<LedgerPosting> postings(String document, Entry... entries) {
        Set<String> wanted = Arrays.stream(entries).map(Entry::name).collect(Collectors.toSet());
        return postingsByDocument.getOrDefault(document, List.of()).stream()
                .filter(posting -> wanted.isEmpty() || wanted.contains(posting.entry()))
                .toList();
    }

    /** Documents in the order in which they were booked under some entries; what was taken back is left out. */
    List<String> documents(Entry... entries) {
        Set<String> wanted = Arrays.stream(entries).map(Entry::name).collect(Collectors.toSet());
        Set<String> reversed = postings.stream().map(LedgerPosting::reversalOf).collect(Collectors.toSet());
        return postings.stream()
                .filter(posting -> wanted.contains(posting.entry())
                        && posting.reversalOf() == null
                        && !reversed.contains(posting.id()))
                .map(LedgerPosting::document)
                .toList();
    }
}
