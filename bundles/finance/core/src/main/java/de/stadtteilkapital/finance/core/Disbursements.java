package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.DisbursementAct;
import de.stadtteilkapital.finance.api.DisbursementService;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.PaymentRequestAct;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Payments to sponsors: one hand prepares, another releases. */
@Component(service = DisbursementService.class, immediate = true)
public final class Disbursements implements DisbursementService {
    private final Transactions transactions;
    private final FinanceContext desk;
    private final DisbursementRepository disbursements;
    private final PaymentRequestRepository requests;
    private final GrantRepository grants;

    @Activate
    public Disbursements(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        disbursements = new DisbursementRepository(store);
        requests = new PaymentRequestRepository(store);
        grants = new GrantRepository(store, clock);
    }

    @Override
    public Disbursement disbursement(Caller me, String id) {
        Disbursement disbursement = disbursements.disbursement(id).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, disbursement.district(), disbursement.application());
        return disbursement;
    }

    @Override
    public Page<Disbursement> disbursements(Caller me, PageRequest request) {
        return disbursements.page(request, Visibility.cases(me));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        Disbursement disbursement = disbursement(me, id);
        return Possible.of(
                Stream.of(DisbursementAct.values()),
                act -> DisbursementActs.may(me, act, disbursement),
                act -> DisbursementActs.of(act, disbursement),
                id);
    }

    @Override
    public Disbursement prepare(Caller me, NewDisbursement wanted) {
        return transactions.required(() -> prepared(me, wanted));
    }

    private Disbursement prepared(Caller me, NewDisbursement wanted) {
        PaymentRequest request = requests.request(wanted.paymentRequest()).orElseThrow(Refusal::notFound);
        if (!PaymentRequestActs.may(me, PaymentRequestAct.PREPARE_PAYMENT, request)) {
            throw Refusal.notFound();
        }
        Grant grant = grants.grant(request.grant()).orElseThrow(Refusal::notFound);
        PaymentRequestActs.of(PaymentRequestAct.PREPARE_PAYMENT, request, grant.state())
                .require();
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
                Payee.name(sponsor),
                Payee.iban(sponsor),
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

    @Override
    public Disbursement release(Caller me, String id) {
        return transactions.required(() -> released(me, id));
    }

    private Disbursement released(Caller me, String id) {
        Disbursement disbursement = disbursement(me, id);
        if (!DisbursementActs.hasRight(me, DisbursementAct.RELEASE, disbursement)) {
            throw Refusal.notFound();
        }
        DisbursementActs.of(DisbursementAct.RELEASE, disbursement).require();
        if (!DisbursementActs.may(me, DisbursementAct.RELEASE, disbursement)) {
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
