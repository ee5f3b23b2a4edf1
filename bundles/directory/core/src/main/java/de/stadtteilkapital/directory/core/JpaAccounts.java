package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.core.persistence.AccountRepository;
import de.stadtteilkapital.directory.core.persistence.ApiClientRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Accounts;
import de.stadtteilkapital.platform.api.identity.ApiToken;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the platform asks about an account at every request. */
@Component(immediate = true)
public final class JpaAccounts implements Accounts {
    private final AccountRepository repository;
    private final ApiClientRepository clients;
    private final FirstUse firstUse;
    private final SystemDay day;

    @Activate
    public JpaAccounts(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference SecurityLog security) {
        this(store, transactions, SystemDay.like(clock), log, security);
    }

    JpaAccounts(Store store, Transactions transactions, SystemDay day, EventLog log, SecurityLog security) {
        firstUse = new FirstUse(new ApiClientRepository(store), transactions, day, new DirectoryEvents(log), security);
        repository = new AccountRepository(store);
        clients = new ApiClientRepository(store);
        this.day = requireNonNull(day);
    }

    @Override
    public Optional<String> passwordHash(String login) {
        return repository.passwordHash(login);
    }

    @Override
    public Optional<Known> known(String login) {
        return repository.known(login, day.today());
    }

    @Override
    public Optional<Known> linked(String issuer, String subject) {
        return repository.linked(issuer, subject, day.today());
    }

    @Override
    public Optional<Standing> standing(String account) {
        return repository.standing(account, day.today());
    }

    @Override
    public Optional<Caller> caller(String account) {
        return repository.caller(account, day.today());
    }

    @Override
    public Optional<Caller> apiClient(ApiToken token) {
        Optional<ApiClientRepository.Shown> shown = clients.shown(token, day.today());
        shown.filter(ApiClientRepository.Shown::unused).ifPresent(firstUse::note);
        return shown.map(ApiClientRepository.Shown::caller);
    }
}
