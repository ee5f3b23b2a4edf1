package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.LedgerPosting;
import de.stadtteilkapital.finance.api.Repayment;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.FundCallRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.finance.core.persistence.proof.StoredProof;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the books of a round from the shelves. */
final class BookKeeper {
    private final TrancheRepository tranches;
    private final FundCallRepository calls;
    private final DisbursementRepository disbursements;
    private final GrantRepository grants;
    private final LedgerRepository ledger;
    private final UseRepositories kept;
    private final BusinessClock clock;

    BookKeeper(Store store, BusinessClock clock) {
        tranches = new TrancheRepository(store);
        calls = new FundCallRepository(store);
        disbursements = new DisbursementRepository(store);
        grants = new GrantRepository(store, clock);
        ledger = new LedgerRepository(store);
        kept = UseRepositories.in(store);
        this.clock = requireNonNull(clock);
    }

    Optional<FundCall> call(String id) {
        return calls.call(id);
    }

    Optional<Grant> grant(String id) {
        return grants.grant(id);
    }

    Optional<Voucher> voucher(String id) {
        return kept.vouchers().voucher(id);
    }

    /**
     * Grows with the round by one query for every {@value PageRequest#MOST} postings, by none for grants or vouchers.
     */
    RoundBooks of(String round) {
        List<LedgerPosting> postings = postings(round);
        List<Grant> granted = grants.ofRound(round);
        List<String> ids = granted.stream().map(Grant::id).toList();
        Map<String, StoredProof> finals = kept.proofs().finals(ids);
        return new RoundBooks(
                tranches.page(
                                new PageRequest(PageRequest.MOST, null, null, Map.of("round", round), null),
                                RowFilter.ALL)
                        .items(),
                calls.ofRound(round),
                disbursements.ofRound(round),
                granted,
                kept.vouchers().ofGrants(ids).stream().collect(Collectors.groupingBy(Voucher::grant)),
                finals,
                kept.audits()
                        .ofProofs(finals.values().stream().map(StoredProof::id).toList(), clock.today()),
                kept.claims().ofGrants(ids, clock.today()),
                kept.repayments().ofGrants(ids).stream().collect(Collectors.groupingBy(Repayment::grant)),
                postings,
                postings.stream().collect(Collectors.groupingBy(LedgerPosting::document)));
    }

    private List<LedgerPosting> postings(String round) {
        List<LedgerPosting> postings = new ArrayList<>();
        String cursor = null;
        do {
            PageRequest request = new PageRequest(PageRequest.MOST, cursor, null, Map.of("round", round), null);
            Page<LedgerPosting> page = ledger.postings(request, RowFilter.ALL);
            postings.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return postings;
    }

    /** Ids of findings by voucher. */
    Map<String, String> findingIds(RoundBooks books) {
        return kept.audits()
                .findingIds(books.audits().values().stream().map(Audit::id).toList());
    }
}
