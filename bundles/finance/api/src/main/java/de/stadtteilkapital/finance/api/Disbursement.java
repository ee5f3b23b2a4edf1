package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment to a sponsor (Weitergabe). Whoever prepared it may not release it, and neither may audit it.
 *
 * @param creditorName whom it goes to, frozen when it was prepared, so that what is released is what is paid
 * @param preparedBy account
 * @param releasedBy account, null before the release
 * @param auditedBy account of the last audit, null before it
 * @param paymentFile the file that carries it, null before it is in one
 * @param paidOn day on which the bank executed it, null before
 */
@LabelsOf(NewDisbursement.class)
public record Disbursement(
        String id,
        String paymentRequest,
        String grant,
        String application,
        String district,
        String round,
        Money amount,
        State state,

        @Label(german = "der Zahlungsempfänger", english = "the payee")
        String creditorName,

        @Label(german = "die IBAN", english = "the IBAN") String creditorIban,

        @Label(german = "die Vorbereitung", english = "the preparation")
        String preparedBy,

        @Label(german = "die Freigabe", english = "the release") @Nullable
        String releasedBy,

        @Label(german = "die Prüfung", english = "the audit") @Nullable
        String auditedBy,

        @Label(german = "die Zahldatei", english = "the payment file") @Nullable
        String paymentFile,

        @Label(german = "das Zahlungsdatum", english = "the day of payment") @Nullable
        LocalDate paidOn) {
    /** How far the payment has come. */
    public enum State implements Labelled {
        PENDING_RELEASE("noch nicht freigegeben", "not yet released"),
        RELEASED("freigegeben", "released"),
        PAID("ausgezahlt", "paid");

        private final Text label;

        State(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
