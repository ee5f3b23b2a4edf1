package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.finance.api.LedgerPosting;
import de.stadtteilkapital.finance.api.LedgerService;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the books to those who see a district's money. */
@Component(service = LedgerService.class, immediate = true)
public final class LedgerReader implements LedgerService {
    private final LedgerRepository ledger;

    @Activate
    public LedgerReader(@Reference Store store) {
        ledger = new LedgerRepository(store);
    }

    @Override
    public List<LedgerAccount> accounts(Caller me, String district, String round) {
        Access.requireSeeing(me, district);
        return ledger.accounts(district, round);
    }

    @Override
    public Page<LedgerPosting> postings(Caller me, PageRequest request) {
        return ledger.postings(request, Access.districts(me));
    }
}
