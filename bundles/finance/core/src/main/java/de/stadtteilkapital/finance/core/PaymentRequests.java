package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceOutcome;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.PaymentFacts;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentJudgements;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.finance.core.persistence.StoredJudgement;
import de.stadtteilkapital.finance.core.rules.FinanceRules;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import java.util.List;
import java.util.Map;

/** What sponsors ask for of their grants, as far as the rules let them. */
final class PaymentRequests {
    private final FinanceContext desk;
    private final GrantRepository grants;
    private final PaymentRequestRepository requests;
    private final PaymentJudgements judgements;
    private final FinanceRules rules;

    PaymentRequests(
            FinanceContext desk,
            GrantRepository grants,
            PaymentRequestRepository requests,
            PaymentJudgements judgements,
            FinanceRules rules) {
        this.desk = requireNonNull(desk);
        this.grants = requireNonNull(grants);
        this.requests = requireNonNull(requests);
        this.judgements = requireNonNull(judgements);
        this.rules = requireNonNull(rules);
    }

    PaymentRequest visible(Caller me, String id) {
        PaymentRequest request = requests.request(id).orElseThrow(Refusal::notFound);
        Visibility.requireVisible(me, grants.grant(request.grant()).orElseThrow(Refusal::notFound));
        return request;
    }

    PaymentRequest ask(Caller me, String grantId, NewPaymentRequest wanted) {
        Grant grant = grants.grant(grantId).orElseThrow(Refusal::notFound);
        if (!me.actsFor(grant.sponsor())) {
            throw Refusal.notFound();
        }
        if (grant.state() != GrantState.ACTIVE) {
            throw Refusal.conflict(new Text(
                            "Die Zuwendung ist %s; angefordert wird nur, solange sie ACTIVE ist.",
                            "The grant is %s; money is requested only while it is ACTIVE.")
                    .with(grant.state()));
        }
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
