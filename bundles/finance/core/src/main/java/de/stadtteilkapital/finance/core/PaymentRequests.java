package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewPaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Document;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;

/** What sponsors ask for of their grants: never beyond the grant, never long before it is needed. */
final class PaymentRequests {
    private final Desk desk;
    private final GrantRepository grants;
    private final PaymentRequestRepository requests;

    PaymentRequests(Desk desk, GrantRepository grants, PaymentRequestRepository requests) {
        this.desk = requireNonNull(desk);
        this.grants = requireNonNull(grants);
        this.requests = requireNonNull(requests);
    }

    PaymentRequest visible(Caller me, String id) {
        PaymentRequest request = requests.request(id).orElseThrow(Refusal::notFound);
        Access.requireVisible(me, grants.grant(request.grant()).orElseThrow(Refusal::notFound));
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
        requireTimely(grant, wanted.neededBy());
        Place place = new Place(grant.district(), grant.round(), grant.id());
        requireWithin(desk.ledger().available(AccountKind.GRANTED, place), wanted.amount());
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
        desk.ledger()
                .post(
                        Entry.REQUESTED,
                        place,
                        request.amount(),
                        request.requestedOn(),
                        new Document(Document.Kind.PAYMENT_REQUEST, request.id()));
        desk.chronicle()
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

    private void requireTimely(Grant grant, LocalDate neededBy) {
        Period window = desk.rooms().programme(p -> p.parameter(grant.district(), FinanceParameters.TIMELY_USE_WINDOW));
        LocalDate latest = desk.today().plus(window);
        if (neededBy.isAfter(latest)) {
            throw Refusal.rule(
                    "/neededBy",
                    Words.fill(
                            new Text(
                                    "Mittel werden nur für Zahlungen bis zum %s angefordert; für spätere bitte später.",
                                    "Money is requested only for payments until %s; for later ones please later."),
                            latest),
                    FinanceParameters.TIMELY_USE_WINDOW.key(),
                    FinanceParameters.TIMELY_USE_WINDOW.source());
        }
    }

    private static void requireWithin(Money left, Money amount) {
        if (amount.isMoreThan(left)) {
            throw Refusal.rule(
                    "/amount",
                    Words.fill(
                            new Text(
                                    "Von der Zuwendung sind noch %s Euro nicht angefordert; höchstens so viel ist"
                                            + " möglich.",
                                    "%s euro of the grant have not been requested yet; at most that is possible."),
                            left),
                    "finance.grant",
                    "Anforderungen ≤ Zuwendung; ANBest-P Nr. 1");
        }
    }
}
