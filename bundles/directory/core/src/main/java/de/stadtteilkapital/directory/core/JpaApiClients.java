package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.directory.api.ApiClientAct;
import de.stadtteilkapital.directory.api.ApiClientService;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.IssuedApiClient;
import de.stadtteilkapital.directory.api.NewApiClient;
import de.stadtteilkapital.directory.core.persistence.ApiClientRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.ApiToken;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The partner offices' API clients from their table. */
@Component(immediate = true, configurationPid = ApiClientConfig.PID)
@Designate(ocd = ApiClientConfig.class)
public final class JpaApiClients implements ApiClientService {
    private final ApiClientRepository repository;
    private final ApiClientActs acts;
    private final Transactions transactions;
    private volatile ApiClientRules rules;
    private final SystemDay day;
    private final DirectoryEvents events;
    private final SecurityLog security;

    @Activate
    public JpaApiClients(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference SecurityLog security,
            ApiClientConfig config) {
        this(
                store,
                transactions,
                SystemDay.like(clock),
                log,
                security,
                ApiClientRules.longest(config),
                ApiClientRules.usable(config));
    }

    JpaApiClients(
            Store store,
            Transactions transactions,
            SystemDay day,
            EventLog log,
            SecurityLog security,
            int longestDays,
            Set<String> usable) {
        repository = new ApiClientRepository(store);
        acts = new ApiClientActs(repository);
        rules = new ApiClientRules(repository, longestDays, usable);
        this.security = requireNonNull(security);
        this.transactions = requireNonNull(transactions);
        this.day = requireNonNull(day);
        events = new DirectoryEvents(log);
    }

    @Modified
    void modified(ApiClientConfig config) {
        rules = new ApiClientRules(repository, ApiClientRules.longest(config), ApiClientRules.usable(config));
    }

    @Override
    public ApiClient offer(Caller me, NewApiClient asked) {
        if (!DirectoryRight.OFFER_CLIENTS.isHeld(me, asked.district())) {
            throw Refusal.notFound();
        }
        return transactions.required(() -> {
            rules.check(asked, day.today());
            ApiClient client = new ApiClient(
                    Ids.next(),
                    asked.district(),
                    asked.office(),
                    asked.name(),
                    asked.scopes(),
                    asked.expires(),
                    null,
                    null);
            repository.add(client, me.account());
            events.apiClientOffered(me, client);
            return client;
        });
    }

    @Override
    public IssuedApiClient fetch(Caller me, String id) {
        return transactions.required(() -> {
            ApiClient offered = repository.client(id).orElseThrow(Refusal::notFound);
            acts.requireFetching(me, offered, day.today());
            ApiToken token = ApiToken.issue(id);
            repository.fetch(token, me.account(), day.now());
            events.apiClientFetched(me, offered);
            transactions.afterCommit(() -> security.note(new Occurrence.TokenMade(
                    id,
                    me.account(),
                    Role.OFFICE.code(),
                    new InDistrict(offered.district(), offered.office()).key(),
                    offered.expires().toString())));
            return new IssuedApiClient(repository.client(id).orElseThrow(), token);
        });
    }

    @Override
    public Page<ApiClient> clients(Caller me, PageRequest request) {
        return repository.clients(request, DirectoryRight.READ_CLIENTS.districts(me), me.offices());
    }

    @Override
    public ApiClient client(Caller me, String id) {
        return repository
                .client(id)
                .filter(client -> DirectoryRight.READ_CLIENTS.isHeld(me, client.district())
                        || me.actsForOffice(client.district(), client.office()))
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return acts.possible(me, client(me, id), day.today());
    }

    @Override
    public ApiClient revoke(Caller me, String id) {
        return transactions.required(() -> {
            ApiClient client = client(me, id);
            if (ApiClientActs.of(ApiClientAct.REVOKE, client, day.today()).isNow()) {
                repository.revoke(id, day.now());
                events.apiClientRevoked(me, client);
                transactions.afterCommit(() -> security.note(new Occurrence.TokenRevoked(id, me.account())));
            }
            return client(me, id);
        });
    }
}
