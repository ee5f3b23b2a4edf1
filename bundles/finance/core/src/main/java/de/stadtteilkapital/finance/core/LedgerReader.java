package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.GrantReference;
import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.finance.api.LedgerPosting;
import de.stadtteilkapital.finance.api.LedgerService;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the books to those who see a district's money. */
@Component(service = LedgerService.class, immediate = true)
public final class LedgerReader implements LedgerService {
    private final LedgerRepository ledger;
    private final GrantRepository grants;

    @Activate
    public LedgerReader(@Reference Store store, @Reference BusinessClock clock) {
        ledger = new LedgerRepository(store);
        grants = new GrantRepository(store, clock);
    }

    @Override
    public List<LedgerAccount> accounts(Caller me, String district, String round) {
        Visibility.requireSeeing(me, district);
        List<LedgerAccount> all = ledger.accounts(district, round);
        if (me.bars().isEmpty()) {
            return all;
        }
        Set<String> barred = grants.references(me.bars()).values().stream()
                .map(GrantReference::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(account -> account.grant() == null || !barred.contains(account.grant()))
                .toList();
    }

    @Override
    public Page<LedgerPosting> postings(Caller me, PageRequest request) {
        return ledger.postings(request, Visibility.postings(me));
    }
}
