package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.directory.core.persistence.AccountRepository;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the platform asks about an account at every request. */
@Component(immediate = true)
public final class JpaAccounts implements Accounts {
    private final AccountRepository repository;

    @Activate
    public JpaAccounts(@Reference Store store) {
        repository = new AccountRepository(store);
    }

    @Override
    public Optional<String> passwordHash(String account) {
        return repository.passwordHash(account);
    }

    @Override
    public Optional<Caller> caller(String account) {
        return repository.caller(account);
    }
}
