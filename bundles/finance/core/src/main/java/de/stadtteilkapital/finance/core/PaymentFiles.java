package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.ledger.Entry;
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
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Files for the bank: made of released payments, executed once. */
final class PaymentFiles {
    private final FinanceContext desk;
    private final PaymentFileRepository files;
    private final DisbursementRepository disbursements;
    private final PaymentRequestRepository requests;
    private final GrantRepository grants;
    private final Veil veil;

    PaymentFiles(
            FinanceContext desk,
            PaymentFileRepository files,
            DisbursementRepository disbursements,
            PaymentRequestRepository requests,
            GrantRepository grants,
            Veil veil) {
        this.desk = requireNonNull(desk);
        this.files = requireNonNull(files);
        this.disbursements = requireNonNull(disbursements);
        this.requests = requireNonNull(requests);
        this.grants = requireNonNull(grants);
        this.veil = requireNonNull(veil);
    }

    PaymentFile visible(Caller me, String id) {
        PaymentFile file = files.file(id).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, file.district());
        return file;
    }

    PaymentFile create(Caller me, NewPaymentFile wanted) {
        List<Disbursement> paid = chosen(me, wanted.disbursements());
        String district = paid.get(0).district();
        if (wanted.executionDate().isBefore(desk.today())) {
            throw Refusal.rule(
                    "/executionDate",
                    new Text(
                            "Der Ausführungstag ist vorbei; möglich sind heute und jeder spätere.",
                            "The execution date has passed; today and any later day are possible."),
                    "finance.executionDate",
                    "SEPA-Überweisung; DFÜ-Abkommen Anlage 3");
        }
        PaymentFileHead head = head(district);
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
        return visible(me, file.id());
    }

    private List<Disbursement> chosen(Caller me, List<String> ids) {
        // before anything is read, or the answer would tell what is there
        if (new HashSet<>(ids).size() != ids.size()) {
            throw Refusal.conflict(new Text(
                    "Eine Zahlung steht mehrfach in der Liste; bitte jede nur einmal nennen.",
                    "A payment is listed more than once; please name each only once."));
        }
        List<Disbursement> found = disbursements.disbursements(ids);
        found.forEach(d -> Visibility.requireSeeing(me, d.district(), d.application()));
        found.forEach(d -> Visibility.require(me, d.district(), FinanceRight.HANDLE));
        if (found.size() != ids.size()) {
            throw Refusal.notFound();
        }
        if (found.stream().map(Disbursement::district).distinct().count() > 1) {
            throw Refusal.conflict(new Text(
                    "Eine Datei enthält nur Zahlungen eines Stadtteils.", "A file has payments of one district only."));
        }
        found.forEach(PaymentFiles::requireFree);
        return found;
    }

    private static void requireFree(Disbursement disbursement) {
        if (disbursement.state() != Disbursement.State.RELEASED || disbursement.paymentFile() != null) {
            throw Refusal.conflict(new Text(
                            "Die Zahlung %s ist %s%s; in eine Datei kommt nur, was RELEASED und in keiner ist.",
                            "The payment %s is %s%s; only what is RELEASED and in no file goes into one.")
                    .with(
                            disbursement.id(),
                            disbursement.state(),
                            disbursement.paymentFile() == null ? "" : " (" + disbursement.paymentFile() + ")"));
        }
    }

    private PaymentFileHead head(String district) {
        String name = desk.rooms().programme().call(p -> p.parameter(district, FinanceParameters.PAYING_NAME));
        String iban = desk.rooms().programme().call(p -> p.parameter(district, FinanceParameters.PAYING_IBAN));
        if (name.isEmpty() || iban.isEmpty()) {
            throw Refusal.rule(
                    "",
                    new Text(
                            "Für den Stadtteil ist kein Konto hinterlegt, von dem gezahlt wird; bitte"
                                    + " finance.payingName und finance.payingIban setzen.",
                            "The district has no account to pay from; please set finance.payingName and"
                                    + " finance.payingIban."),
                    FinanceParameters.PAYING_IBAN.key(),
                    FinanceParameters.PAYING_IBAN.source());
        }
        LocalDateTime now = LocalDateTime.ofInstant(desk.clock().now(), ZoneOffset.UTC);
        return new PaymentFileHead(name, iban, now.truncatedTo(ChronoUnit.SECONDS));
    }

    byte[] xml(Caller me, String id) {
        PaymentFile file = whole(me, id);
        PaymentFileHead head = files.head(id).orElseThrow(Refusal::notFound);
        Map<String, String> fileNumbers = disbursements.fileNumbers(id);
        List<CreditTransfer.Payment> payments = disbursements.ofFile(id).stream()
                .map(d -> new CreditTransfer.Payment(
                        d.id(), d.creditorName(), d.creditorIban(), d.amount(), "Zuwendung " + fileNumbers.get(d.id())))
                .toList();
        return CreditTransferXml.of(new CreditTransfer(
                file.id(), head.createdAt(), head.debtorName(), head.debtorIban(), file.executionDate(), payments));
    }

    private PaymentFile whole(Caller me, String id) {
        PaymentFile file = visible(me, id);
        veil.requireWhole(me, file);
        return file;
    }

    PaymentFile execute(Caller me, String id) {
        PaymentFile file = whole(me, id);
        Visibility.require(me, file.district(), FinanceRight.HANDLE);
        if (file.state() != PaymentFile.State.CREATED) {
            throw Refusal.conflict(new Text(
                            "Die Datei ist %s; ausgeführt wird sie nur einmal, möglich ist eine neue mit anderen"
                                    + " Zahlungen.",
                            "The file is %s; it is executed only once, possible is a new one with other payments.")
                    .with(file.state()));
        }
        LocalDate day = file.executionDate();
        if (desk.today().isBefore(day)) {
            throw Refusal.conflict(Words.fill(
                    new Text(
                            "Die Datei ist CREATED und wird am %s ausgeführt, nicht vorher.",
                            "The file is CREATED and is executed on %s, not before."),
                    day));
        }
        List<Disbursement> paid = disbursements.ofFile(id);
        files.execute(id, desk.today());
        disbursements.pay(paid.stream().map(Disbursement::id).toList(), day);
        requests.move(paid.stream().map(Disbursement::paymentRequest).toList(), PaymentRequest.State.PAID);
        Map<String, Grant> granted =
                grants.grants(paid.stream().map(Disbursement::grant).collect(Collectors.toSet()));
        paid.forEach(d -> book(me, d, granted.get(d.grant()).sponsor(), day));
        note(me, "finance.paymentFileExecuted", file);
        return visible(me, id);
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
