package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.finance.api.PaymentFileAct;
import de.stadtteilkapital.finance.api.PaymentFileService;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentFileHead;
import de.stadtteilkapital.finance.core.persistence.PaymentFileRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.finance.core.sepa.CreditTransfer;
import de.stadtteilkapital.finance.core.sepa.CreditTransferXml;
import de.stadtteilkapital.finance.core.sepa.TargetCalendar;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.PlausibleDays;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files for the bank: made of released payments, executed once. */
@Component(service = PaymentFileService.class, immediate = true)
public final class PaymentFiles implements PaymentFileService {
    private static final Text NOT_THEN = new Text(
            "An diesem Tag führt die Bank nichts aus, was heute beauftragt wird",
            "On that day the bank executes nothing that is ordered today");

    private final Transactions transactions;
    private final FinanceContext desk;
    private final PaymentFileRepository files;
    private final DisbursementRepository disbursements;
    private final PaymentRequestRepository requests;
    private final GrantRepository grants;
    private final PaymentChoice choice;
    private final BarredCases barred;

    @Activate
    public PaymentFiles(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        files = new PaymentFileRepository(store);
        disbursements = new DisbursementRepository(store);
        requests = new PaymentRequestRepository(store);
        grants = new GrantRepository(store, clock);
        choice = new PaymentChoice(disbursements);
        barred = new BarredCases(requests, disbursements);
    }

    @Override
    public PaymentFile file(Caller me, String id) {
        return barred.takenOutOf(me, seen(me, id));
    }

    private PaymentFile seen(Caller me, String id) {
        PaymentFile file = files.file(id).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, file.district());
        return file;
    }

    @Override
    public Page<PaymentFile> files(Caller me, PageRequest request) {
        return files.page(request, Visibility.districts(me)).map(file -> barred.takenOutOf(me, file));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        PaymentFile file = seen(me, id);
        boolean whole = barred.isWhole(me, file);
        return Possible.of(
                Stream.of(PaymentFileAct.values()),
                act -> PaymentFileActs.may(me, act, file, whole),
                act -> PaymentFileActs.of(act, file, desk.today()),
                id);
    }

    @Override
    public PaymentFile create(Caller me, NewPaymentFile wanted) {
        return transactions.required(() -> created(me, wanted));
    }

    private PaymentFile created(Caller me, NewPaymentFile wanted) {
        List<Disbursement> paid = choice.of(me, wanted.disbursements());
        String district = paid.get(0).district();
        PaymentFileHead head = head(district);
        requireReady(head, wanted.executionDate(), executable(district));
        PaymentFile file = new PaymentFile(
                Ids.next(),
                district,
                TargetCalendar.openOnOrAfter(wanted.executionDate()),
                PaymentFile.State.CREATED,
                Money.sum(paid.stream().map(Disbursement::amount)),
                List.of(),
                null);
        disbursements.putInto(file.id(), wanted.disbursements());
        files.add(file, head);
        note(me, "finance.paymentFileCreated", file);
        return seen(me, file.id());
    }

    private PaymentFileHead head(String district) {
        LocalDateTime now = LocalDateTime.ofInstant(desk.clock().now(), ZoneOffset.UTC);
        return new PaymentFileHead(
                desk.rooms().programme().call(p -> p.parameter(district, FinanceParameters.PAYING_NAME)),
                desk.rooms().programme().call(p -> p.parameter(district, FinanceParameters.PAYING_IBAN)),
                now.truncatedTo(ChronoUnit.SECONDS));
    }

    private PlausibleDays executable(String district) {
        Period ahead = desk.rooms().programme().call(p -> p.parameter(district, FinanceParameters.EXECUTION_AHEAD));
        return new PlausibleDays(desk.today(), desk.today().plus(ahead));
    }

    private static void requireReady(PaymentFileHead head, LocalDate executionDate, PlausibleDays days) {
        List<Objection> objections = new ArrayList<>();
        days.objection(
                        "/executionDate",
                        executionDate,
                        NOT_THEN,
                        "finance.executionDate",
                        FinanceParameters.EXECUTION_AHEAD.source())
                .ifPresent(objections::add);
        if (head.debtorName().isEmpty() || head.debtorIban().isEmpty()) {
            objections.add(new Objection(
                    "",
                    new Text(
                            "Für den Stadtteil ist kein Konto hinterlegt, von dem gezahlt wird; bitte in seinen"
                                    + " Parametern Inhaber und IBAN des Kontos setzen.",
                            "The district has no account to pay from; please set the account's holder and IBAN in its"
                                    + " parameters."),
                    FinanceParameters.PAYING_IBAN.key(),
                    FinanceParameters.PAYING_IBAN.source()));
        }
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
    }

    @Override
    public byte[] xml(Caller me, String id) {
        return transactions.required(() -> written(me, id));
    }

    private byte[] written(Caller me, String id) {
        PaymentFile file = seen(me, id);
        barred.requireWhole(me, file);
        PaymentFileHead head = files.head(id).orElseThrow(Refusal::notFound);
        Map<String, String> fileNumbers = disbursements.fileNumbers(id);
        List<CreditTransfer.Payment> payments = disbursements.ofFile(id).stream()
                .map(d -> new CreditTransfer.Payment(
                        d.id(), d.creditorName(), d.creditorIban(), d.amount(), "Zuwendung " + fileNumbers.get(d.id())))
                .toList();
        return CreditTransferXml.of(new CreditTransfer(
                file.id(), head.createdAt(), head.debtorName(), head.debtorIban(), file.executionDate(), payments));
    }

    @Override
    public PaymentFile execute(Caller me, String id) {
        return transactions.required(() -> executed(me, id));
    }

    private PaymentFile executed(Caller me, String id) {
        PaymentFile file = seen(me, id);
        if (!PaymentFileActs.may(me, PaymentFileAct.EXECUTE, file, barred.isWhole(me, file))) {
            throw Refusal.notFound();
        }
        PaymentFileActs.of(PaymentFileAct.EXECUTE, file, desk.today()).require();
        LocalDate day = file.executionDate();
        List<Disbursement> paid = disbursements.ofFile(id);
        files.execute(id, desk.today());
        disbursements.pay(paid.stream().map(Disbursement::id).toList(), day);
        requests.move(paid.stream().map(Disbursement::paymentRequest).toList(), PaymentRequest.State.PAID);
        Map<String, Grant> granted =
                grants.grants(paid.stream().map(Disbursement::grant).collect(Collectors.toSet()));
        paid.forEach(d -> book(me, d, granted.get(d.grant()).sponsor(), day));
        note(me, "finance.paymentFileExecuted", file);
        return seen(me, id);
    }

    private void book(Caller me, Disbursement paid, String sponsor, LocalDate day) {
        Place place = new Place(paid.district(), paid.round(), paid.grant());
        PostingDocument document = new PostingDocument(PostingDocument.Kind.DISBURSEMENT, paid.id());
        desk.ledger().post(Entry.DISBURSED, place, paid.amount(), day, document);
        desk.ledger().post(Entry.PAID_OUT, place, paid.amount(), day, document);
        desk.events()
                .noteForSponsor(
                        me,
                        "finance.disbursementPaid",
                        paid.id(),
                        paid.district(),
                        paid.application(),
                        sponsor,
                        Map.of("grant", paid.grant(), "amount", paid.amount(), "paidOn", day));
    }

    private void note(Caller me, String type, PaymentFile file) {
        desk.events()
                .note(
                        me,
                        type,
                        file.id(),
                        file.district(),
                        Map.of("amount", file.amount(), "executionDate", file.executionDate()));
    }
}
