package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credit transfer file for the bank (pain.001.001.09).
 *
 * @param executionDate a day on which TARGET is open
 * @param amount sum of its payments
 * @param executedOn day on which the execution was noted, null before
 */
@LabelsOf(NewPaymentFile.class)
public record PaymentFile(
        String id,
        String district,
        LocalDate executionDate,
        State state,
        Money amount,
        List<Payment> disbursements,

        @Label(german = "die Bestätigung der Ausführung", english = "the confirmation of the execution") @Nullable
        LocalDate executedOn) {
    /** Whether the bank has executed it. */
    public enum State implements Labelled {
        CREATED("erstellt und noch nicht ausgeführt", "made and not yet executed"),
        EXECUTED("ausgeführt", "executed");

        private final Text label;

        State(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** A disbursement in the file. */
    public record Payment(String id, Disbursement.State state, Money amount) {}

    public PaymentFile {
        disbursements = List.copyOf(disbursements);
    }

    /** The same file as somebody sees it who may not see all of its payments. */
    public PaymentFile with(List<Payment> shown) {
        return new PaymentFile(id, district, executionDate, state, amount, shown, executedOn);
    }
}
