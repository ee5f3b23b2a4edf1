package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.FinanceRegister;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantFigures;
import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.finance.core.persistence.EntrySums;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The money as rooms to the right see it. */
@Component(service = FinanceRegister.class, immediate = true)
public final class JpaFinanceRegister implements FinanceRegister {
    private final GrantRepository grants;
    private final LedgerRepository ledger;

    @Activate
    public JpaFinanceRegister(@Reference Store store, @Reference BusinessClock clock) {
        grants = new GrantRepository(store, clock);
        ledger = new LedgerRepository(store);
    }

    @Override
    public Budget budget(String district, String round) {
        return LedgerFigures.budget(district, round, ledger.sumsOfRound(district, round));
    }

    @Override
    public Optional<Grant> grantOf(String application) {
        return grants.ofApplication(application);
    }

    @Override
    public List<GrantFigures> ofRound(String district, String round) {
        Map<String, EntrySums> sums = ledger.sumsOfGrants(round);
        return grants.ofRound(round).stream()
                .filter(grant -> grant.district().equals(district))
                .map(grant -> LedgerFigures.grant(grant, sums.getOrDefault(grant.id(), EntrySums.NONE)))
                .toList();
    }

    @Override
    public List<LedgerAccount> accounts(String district, String round) {
        return ledger.accounts(district, round);
    }
}
