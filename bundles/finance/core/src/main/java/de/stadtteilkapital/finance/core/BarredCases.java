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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the cases from which a recusal bars the reader out of what bundles several; sums stay true. What can't be read
 * in part, a letter or a file for the bank, is not there for them.
 */
final class BarredCases {
    private final PaymentRequestRepository requests;
    private final DisbursementRepository disbursements;

    BarredCases(PaymentRequestRepository requests, DisbursementRepository disbursements) {
        this.requests = requireNonNull(requests);
        this.disbursements = requireNonNull(disbursements);
    }

    FundCall takenOutOf(Caller me, FundCall call) {
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

    PaymentFile takenOutOf(Caller me, PaymentFile file) {
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

    boolean isWhole(Caller me, PaymentFile file) {
        return file.disbursements().size()
                == takenOutOf(me, file).disbursements().size();
    }

    /** @throws Refusal 404 where a part of the call is barred */
    void requireWhole(Caller me, FundCall call) {
        require(call.items().size() == takenOutOf(me, call).items().size());
    }

    /** @throws Refusal 404 where a part of the file is barred */
    void requireWhole(Caller me, PaymentFile file) {
        require(isWhole(me, file));
    }

    private static void require(boolean whole) {
        if (!whole) {
            throw Refusal.notFound();
        }
    }
}
