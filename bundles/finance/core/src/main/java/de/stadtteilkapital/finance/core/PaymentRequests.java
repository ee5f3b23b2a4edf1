package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceOutcome;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantAct;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.PaymentFacts;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequestAct;
import de.stadtteilkapital.finance.api.PaymentRequestService;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentJudgements;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.finance.core.persistence.StoredJudgement;
import de.stadtteilkapital.finance.core.persistence.proof.GrantLock;
import de.stadtteilkapital.finance.core.rules.FinanceRules;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What sponsors ask for of their grants, as far as the rules let them. */
@Component(service = PaymentRequestService.class, immediate = true)
public final class PaymentRequests implements PaymentRequestService {
    private final Transactions transactions;
    private final FinanceContext desk;
    private final GrantRepository grants;
    private final GrantLock lock;
    private final PaymentRequestRepository requests;
    private final PaymentJudgements judgements;
    private final FinanceRules rules;

    @Activate
    public PaymentRequests(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms,
            @Reference FinanceRules rules) {
        this.transactions = requireNonNull(transactions);
        desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        grants = new GrantRepository(store, clock);
        lock = new GrantLock(store);
        requests = new PaymentRequestRepository(store);
        judgements = new PaymentJudgements(store);
        this.rules = requireNonNull(rules);
    }

    @Override
    public Grant grant(Caller me, String id) {
        Grant grant = grants.grant(id).orElseThrow(Refusal::notFound);
        Visibility.requireVisible(me, grant);
        return grant;
    }

    @Override
    public PaymentRequest request(Caller me, String id) {
        PaymentRequest request = requests.request(id).orElseThrow(Refusal::notFound);
        grant(me, request.grant());
        return request;
    }

    @Override
    public Page<PaymentRequest> requests(Caller me, PageRequest request) {
        return requests.page(request, Visibility.casesAndOwn(me));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        PaymentRequest request = requests.request(id).orElseThrow(Refusal::notFound);
        Grant grant = grant(me, request.grant());
        return Possible.of(
                Stream.of(PaymentRequestAct.values()),
                act -> PaymentRequestActs.may(me, act, request),
                act -> PaymentRequestActs.of(act, request, grant.state()));
    }

    @Override
    public PaymentRequest ask(Caller me, String grant, NewPaymentRequest wanted) {
        return transactions.required(() -> asked(me, grant, wanted));
    }

    private PaymentRequest asked(Caller me, String grantId, NewPaymentRequest wanted) {
        // a final proof that comes at the same time ends what is asked for before it, or is found
        lock.hold(grantId);
        Grant grant = grants.grant(grantId).orElseThrow(Refusal::notFound);
        if (!GrantActs.may(me, GrantAct.REQUEST_PAYMENT, grant)) {
            throw Refusal.notFound();
        }
        GrantActs.of(GrantAct.REQUEST_PAYMENT, grant, desk.today()).require();
        desk.requireWithin(desk.round(grant.district(), grant.round()), "/neededBy", wanted.neededBy());
        Payee.iban(desk.rooms().applications().call(a -> a.sponsor(grant.sponsor())));
        Place place = new Place(grant.district(), grant.round(), grant.id());
        PaymentFacts facts = facts(grant, desk.ledger().available(AccountKind.GRANTED, place), wanted);
        List<FinanceOutcome> outcomes = rules.require(
                facts,
                desk.rooms().programme().call(p -> p.parameter(grant.district(), FinanceParameters.REQUIRED_RULES)));
        PaymentRequest request = new PaymentRequest(
                Ids.next(),
                grant.id(),
                grant.application(),
                grant.district(),
                grant.round(),
                wanted.amount(),
                wanted.neededBy(),
                wanted.purpose(),
                desk.today(),
                PaymentRequest.State.REQUESTED);
        requests.add(request, grant.sponsor());
        judgements.add(new StoredJudgement(request.id(), CanonicalJson.write(facts), CanonicalJson.write(outcomes)));
        desk.ledger()
                .post(
                        Entry.REQUESTED,
                        place,
                        request.amount(),
                        request.requestedOn(),
                        new PostingDocument(PostingDocument.Kind.PAYMENT_REQUEST, request.id()));
        desk.events()
                .noteForSponsor(
                        me,
                        "finance.paymentRequested",
                        request.id(),
                        grant.district(),
                        grant.application(),
                        grant.sponsor(),
                        Map.of("grant", grant.id(), "amount", request.amount(), "neededBy", request.neededBy()));
        return request;
    }

    private PaymentFacts facts(Grant grant, Money left, NewPaymentRequest wanted) {
        return new PaymentFacts(
                grant.district(),
                grant.round(),
                grant.id(),
                grant.amount(),
                left,
                wanted.amount(),
                wanted.neededBy(),
                desk.today(),
                desk.rooms().programme().call(p -> p.parameter(grant.district(), FinanceParameters.TIMELY_USE_WINDOW)));
    }
}
