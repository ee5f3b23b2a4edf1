package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.HashSet;
import java.util.List;

/** Which payments somebody puts into one file for the bank. */
final class PaymentChoice {
    private final DisbursementRepository disbursements;

    PaymentChoice(DisbursementRepository disbursements) {
        this.disbursements = requireNonNull(disbursements);
    }

    /** @throws Refusal 404 for one that is not theirs, 409 for one that can't go into this file */
    List<Disbursement> of(Caller me, List<String> ids) {
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
        found.forEach(PaymentChoice::requireFree);
        return found;
    }

    private static void requireFree(Disbursement disbursement) {
        if (disbursement.state() != Disbursement.State.RELEASED) {
            throw Refusal.conflict(Words.fill(
                    new Text(
                            "Die Zahlung an %s über %s Euro ist %s; in eine Datei kommt nur, was %s ist.",
                            "The payment to %s of %s euro is %s; only what is %s goes into a file."),
                    disbursement.creditorName(),
                    disbursement.amount(),
                    disbursement.state().label(),
                    Disbursement.State.RELEASED.label()));
        }
        if (disbursement.paymentFile() != null) {
            throw Refusal.conflict(Words.fill(
                    new Text(
                            "Die Zahlung an %s über %s Euro ist schon in einer Datei; jede kommt nur in eine.",
                            "The payment to %s of %s euro is in a file already; each goes into one only."),
                    disbursement.creditorName(),
                    disbursement.amount()));
        }
    }
}
