package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.core.persistence.AccountRepository;
import de.stadtteilkapital.directory.core.persistence.ApiClientRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.ApiToken;
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
    private final ApiClientRepository clients;
    private final SystemDay day;

    @Activate
    public JpaAccounts(@Reference Store store, @Reference BusinessClock clock) {
        this(store, SystemDay.like(clock));
    }

    JpaAccounts(Store store, SystemDay day) {
        repository = new AccountRepository(store);
        clients = new ApiClientRepository(store);
        this.day = requireNonNull(day);
    }

    @Override
    public Optional<String> passwordHash(String account) {
        return NewAccount.isName(account) ? repository.passwordHash(account) : Optional.empty();
    }

    @Override
    public Optional<Known> known(String account) {
        return NewAccount.isName(account) ? repository.known(account) : Optional.empty();
    }

    @Override
    public Optional<Caller> caller(String account) {
        return NewAccount.isName(account) ? repository.caller(account) : Optional.empty();
    }

    @Override
    public Optional<Caller> apiClient(ApiToken token) {
        return clients.caller(token, day.today());
    }
}
