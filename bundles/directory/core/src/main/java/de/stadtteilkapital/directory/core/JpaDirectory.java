package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.directory.api.Mandate;
import de.stadtteilkapital.directory.api.NewAccount;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.directory.core.persistence.AccountRepository;
import de.stadtteilkapital.directory.core.persistence.DirectoryRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The directory from its tables. */
@Component(
        service = {DirectoryService.class, DirectoryAdmin.class},
        immediate = true)
public final class JpaDirectory implements DirectoryAdmin {
    private final DirectoryRepository directory;
    private final AccountRepository accounts;
    private final Transactions transactions;
    private final BusinessClock clock;
    private final DirectoryEvents events;

    @Activate
    public JpaDirectory(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log) {
        directory = new DirectoryRepository(store);
        accounts = new AccountRepository(store);
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        events = new DirectoryEvents(log);
    }

    @Override
    public Page<Organisation> organisations(Caller me, PageRequest request) {
        return directory.organisations(request, Scope.districts(me));
    }

    @Override
    public Organisation organisation(Caller me, String id) {
        return directory
                .organisation(id)
                .filter(o -> o.district() == null || Scope.districts(me).contains(o.district()))
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public Organisation organisation(String id) {
        return directory.organisation(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Page<Mandate> mandates(Caller me, PageRequest request) {
        return directory.mandates(request, Scope.districts(me));
    }

    @Override
    public Optional<String> nameOf(String account) {
        return accounts.name(account);
    }

    @Override
    public void putOrganisation(Caller me, Organisation organisation) {
        transactions.run(() -> {
            directory.put(organisation);
            events.organisationPut(me, organisation);
        });
    }

    @Override
    public void addMandate(Caller me, Mandate mandate) {
        transactions.run(() -> {
            if (directory.add(mandate)) {
                events.mandateAdded(me, mandate);
            }
        });
    }

    @Override
    public void putAccount(Caller me, NewAccount account) {
        transactions.run(() -> {
            accounts.put(account);
            events.accountPut(me, account, accounts.districts(account.account()));
        });
    }

    @Override
    public void closeAccount(Caller me, String account) {
        transactions.run(() -> {
            accounts.close(account, clock.today());
            events.accountClosed(me, account, accounts.districts(account));
        });
    }

    @Override
    public void actFor(Caller me, String account, String sponsor) {
        transactions.run(() -> {
            Set<String> districts = districtsOf(account);
            if (accounts.actFor(account, sponsor)) {
                events.actsFor(me, account, districts, sponsor);
            }
        });
    }

    @Override
    public void bar(Caller me, String account, String application) {
        transactions.run(() -> {
            Set<String> districts = districtsOf(account);
            if (accounts.bar(account, application)) {
                events.barred(me, account, districts, application);
            }
        });
    }

    private Set<String> districtsOf(String account) {
        accounts.name(account).orElseThrow(Refusal::notFound);
        return accounts.districts(account);
    }
}
