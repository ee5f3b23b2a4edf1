package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundCallItem;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the cases from which a recusal bars the reader out of what bundles several; sums stay true. What can't be read
 * in part, a letter or a file for the bank, is not there for them.
 */
final class Veil {
    private final PaymentRequestRepository requests;
    private final DisbursementRepository disbursements;

    Veil(PaymentRequestRepository requests, DisbursementRepository disbursements) {
        this.requests = requireNonNull(requests);
        this.disbursements = requireNonNull(disbursements);
    }

    FundCall over(Caller me, FundCall call) {
        if (me.bars().isEmpty()) {
            return call;
        }
        Map<String, PaymentRequest> asked = requests.requests(
                call.items().stream().map(FundCallItem::paymentRequest).toList());
        return call.with(call.items().stream()
                .filter(item ->
                        !me.isBarredFrom(asked.get(item.paymentRequest()).application()))
                .toList());
    }

    PaymentFile over(Caller me, PaymentFile file) {
        if (me.bars().isEmpty()) {
            return file;
        }
        Set<String> barred =
                disbursements
                        .disbursements(file.disbursements().stream()
                                .map(PaymentFile.Payment::id)
                                .toList())
                        .stream()
                        .filter(payment -> me.isBarredFrom(payment.application()))
                        .map(Disbursement::id)
                        .collect(Collectors.toSet());
        return file.with(file.disbursements().stream()
                .filter(payment -> !barred.contains(payment.id()))
                .toList());
    }

    /** @throws Refusal 404 where a part of the call is veiled */
    void requireWhole(Caller me, FundCall call) {
        requireWhole(call.items(), over(me, call).items());
    }

    /** @throws Refusal 404 where a part of the file is veiled */
    void requireWhole(Caller me, PaymentFile file) {
        requireWhole(file.disbursements(), over(me, file).disbursements());
    }

    private static void requireWhole(List<?> all, List<?> shown) {
        if (all.size() != shown.size()) {
            throw Refusal.notFound();
        }
    }
}
