package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Payments to sponsors: one hand prepares, another releases. */
final class Disbursements {
    private static final Set<GrantState> PAYABLE = EnumSet.of(GrantState.ACTIVE, GrantState.COMPLETED);

    private final FinanceContext desk;
    private final DisbursementRepository disbursements;
    private final PaymentRequestRepository requests;
    private final GrantRepository grants;

    Disbursements(
            FinanceContext desk,
            DisbursementRepository disbursements,
            PaymentRequestRepository requests,
            GrantRepository grants) {
        this.desk = requireNonNull(desk);
        this.disbursements = requireNonNull(disbursements);
        this.requests = requireNonNull(requests);
        this.grants = requireNonNull(grants);
    }

    Disbursement visible(Caller me, String id) {
        Disbursement disbursement = disbursements.disbursement(id).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, disbursement.district(), disbursement.application());
        return disbursement;
    }

    Disbursement prepare(Caller me, NewDisbursement wanted) {
        PaymentRequest request = requests.request(wanted.paymentRequest()).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, request.district(), request.application());
        Visibility.require(me, request.district(), FinanceRight.HANDLE);
        Grant grant = grants.grant(request.grant()).orElseThrow(Refusal::notFound);
        requirePayable(request, grant);
        Place place = new Place(request.district(), request.round(), request.grant());
        requireReceived(request.amount(), desk.ledger().available(AccountKind.FUNDS, place));
        Sponsor sponsor = desk.rooms().applications().call(applications -> applications.sponsor(grant.sponsor()));
        Disbursement disbursement = new Disbursement(
                Ids.next(),
                request.id(),
                request.grant(),
                request.application(),
                request.district(),
                request.round(),
                request.amount(),
                Disbursement.State.PENDING_RELEASE,
                sponsor.name(),
                sponsor.iban(),
                me.account(),
                null,
                null,
                null,
                null);
        requests.move(List.of(request.id()), PaymentRequest.State.IN_PAYMENT);
        disbursements.add(disbursement, grant.fileNumber(), desk.today());
        PostingDocument document = new PostingDocument(PostingDocument.Kind.DISBURSEMENT, disbursement.id());
        desk.ledger().post(Entry.ORDERED, place, request.amount(), desk.today(), document);
        desk.ledger().post(Entry.SET_ASIDE, place, request.amount(), desk.today(), document);
        note(me, "finance.disbursementPrepared", disbursement);
        return disbursement;
    }

    private static void requirePayable(PaymentRequest request, Grant grant) {
        if (request.state() != PaymentRequest.State.REQUESTED) {
            throw Refusal.conflict(new Text(
                            "Die Anforderung ist %s; gezahlt wird jede nur einmal, möglich ist, was REQUESTED ist.",
                            "The request is %s; each is paid only once, possible is what is REQUESTED.")
                    .with(request.state()));
        }
        if (!PAYABLE.contains(grant.state())) {
            throw Refusal.conflict(new Text(
                            "Die Zuwendung ist %s; gezahlt wird nur auf eine laufende (ACTIVE, COMPLETED).",
                            "The grant is %s; payments are made on a running one only (ACTIVE, COMPLETED).")
                    .with(grant.state()));
        }
    }

    private static void requireReceived(Money amount, Money funds) {
        if (amount.isMoreThan(funds)) {
            throw Refusal.rule(
                    "/paymentRequest",
                    Words.fill(
                            new Text(
                                    "Von den empfangenen Mitteln sind nur %s Euro frei; %s Euro sind zu zahlen. Bitte"
                                            + " erst"
                                            + " weitere Mittel abrufen.",
                                    "Only %s euro of the received money are free; %s euro are to be paid. Please call"
                                            + " for more first."),
                            funds,
                            amount),
                    "finance.received",
                    "Auszahlungen ≤ empfangene Mittel; Haushaltsrecht der Kommune");
        }
    }

    Disbursement release(Caller me, String id) {
        Disbursement disbursement = visible(me, id);
        Visibility.require(me, disbursement.district(), FinanceRight.RELEASE);
        if (disbursement.state() != Disbursement.State.PENDING_RELEASE) {
            throw Refusal.conflict(new Text(
                            "Die Zahlung ist %s; freigegeben wird nur, was PENDING_RELEASE ist.",
                            "The payment is %s; only what is PENDING_RELEASE is released.")
                    .with(disbursement.state()));
        }
        if (disbursement.preparedBy().equals(me.account())) {
            throw Refusal.forbidden(new Text(
                    "Wer eine Zahlung vorbereitet hat, gibt sie nicht frei (Vier-Augen-Prinzip).",
                    "Whoever prepared a payment does not release it (four eyes)."));
        }
        Disbursement released = disbursements.release(id, me.account(), desk.today());
        note(me, "finance.disbursementReleased", released);
        return released;
    }

    private void note(Caller me, String type, Disbursement disbursement) {
        desk.events()
                .noteCase(
                        me,
                        type,
                        disbursement.id(),
                        disbursement.district(),
                        disbursement.application(),
                        Map.of("grant", disbursement.grant(), "amount", disbursement.amount()));
    }
}
