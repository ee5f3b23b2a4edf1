package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.ApiClient;
import de.stadtteilkapital.directory.api.ApiClientService;
import de.stadtteilkapital.directory.api.IssuedApiClient;
import de.stadtteilkapital.directory.api.NewApiClient;
import de.stadtteilkapital.directory.core.persistence.ApiClientRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.ApiToken;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The partner offices' API clients from their table. */
@Component(immediate = true, configurationPid = ApiClientConfig.PID)
@Designate(ocd = ApiClientConfig.class)
public final class JpaApiClients implements ApiClientService {
    private final ApiClientRepository repository;
    private final Transactions transactions;
    private final ApiClientRules rules;
    private final SystemDay day;
    private final DirectoryEvents events;

    @Activate
    public JpaApiClients(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            ApiClientConfig config) {
        this(store, transactions, SystemDay.like(clock), log, ApiClientRules.longest(config));
    }

    JpaApiClients(Store store, Transactions transactions, SystemDay day, EventLog log, int longestDays) {
        repository = new ApiClientRepository(store);
        rules = new ApiClientRules(repository, longestDays);
        this.transactions = requireNonNull(transactions);
        this.day = requireNonNull(day);
        events = new DirectoryEvents(log);
    }

    @Override
    public IssuedApiClient create(Caller me, NewApiClient asked) {
        if (!manages(me, asked.district())) {
            throw Refusal.notFound();
        }
        return transactions.required(() -> {
            rules.check(asked, day.today());
            ApiToken token = ApiToken.issue(Ids.next());
            ApiClient client = new ApiClient(
                    token.id(), asked.district(), asked.office(), asked.name(), asked.scopes(), asked.expires(), null);
            repository.add(client, token);
            events.apiClientCreated(me, client);
            return new IssuedApiClient(client, token);
        });
    }

    @Override
    public Page<ApiClient> clients(Caller me, PageRequest request) {
        Set<String> districts = new HashSet<>(me.districts(Role.COORDINATOR));
        districts.addAll(me.districts(Role.ADMIN));
        return repository.clients(request, districts);
    }

    @Override
    public ApiClient client(Caller me, String id) {
        return repository
                .client(id)
                .filter(client -> manages(me, client.district()))
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public ApiClient revoke(Caller me, String id) {
        return transactions.required(() -> {
            ApiClient client = client(me, id);
            if (repository.revoke(id, day.now())) {
                events.apiClientRevoked(me, client);
            }
            return client(me, id);
        });
    }

    private static boolean manages(Caller me, String district) {
        return me.hasIn(district, Role.COORDINATOR, Role.ADMIN);
    }
}
