package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.GrantReference;
import de.stadtteilkapital.applications.api.GrantView;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantService;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentJudgements;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.finance.core.rules.FinanceRules;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Collection;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Grants from the tables. */
@Component(
        service = {GrantService.class, GrantView.class},
        immediate = true)
public final class JpaGrants implements GrantService, GrantView {
    private final Transactions transactions;
    private final GrantRepository repository;
    private final PaymentRequestRepository requestRepository;
    private final Grants grants;
    private final PaymentRequests requests;
    private final Correspondence correspondence;

    @Activate
    public JpaGrants(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms,
            @Reference FinanceRules rules) {
        this.transactions = requireNonNull(transactions);
        repository = new GrantRepository(store, clock);
        requestRepository = new PaymentRequestRepository(store);
        FinanceContext desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        grants = new Grants(desk, repository);
        requests = new PaymentRequests(desk, repository, requestRepository, new PaymentJudgements(store), rules);
        correspondence = new Correspondence(rooms);
    }

    @Override
    public Grant issue(Caller me, NewGrant grant) {
        return transactions.required(() -> grants.issue(me, grant));
    }

    @Override
    public Grant grant(Caller me, String id) {
        return grants.visible(me, id);
    }

    @Override
    public Page<Grant> grants(Caller me, PageRequest request) {
        return repository.page(request, Visibility.casesAndOwn(me));
    }

    @Override
    public byte[] notice(Caller me, String id) {
        Grant grant = grants.visible(me, id);
        return correspondence.notice(grant, repository.basis(id).orElseThrow(Refusal::notFound));
    }

    @Override
    public Grant accept(Caller me, String id) {
        return transactions.required(() -> grants.accept(me, id));
    }

    @Override
    public PaymentRequest requestPayment(Caller me, String grant, NewPaymentRequest request) {
        return transactions.required(() -> requests.ask(me, grant, request));
    }

    @Override
    public PaymentRequest paymentRequest(Caller me, String id) {
        return requests.visible(me, id);
    }

    @Override
    public Page<PaymentRequest> paymentRequests(Caller me, PageRequest request) {
        return requestRepository.page(request, Visibility.casesAndOwn(me));
    }

    @Override
    public Map<String, GrantReference> grants(Collection<String> applications) {
        return repository.references(applications);
    }
}
