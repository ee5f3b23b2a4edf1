package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Told;
import java.time.LocalDate;
import java.util.List;

/**
 * A claim for what was not used (Rückforderung, VwVfG § 49a).
 *
 * @param amount the principal: the unused amount
 * @param interest up to the day of the audit, rounded once to the cent
 * @param total principal and interest; stays if it is paid by {@code payableUntil}
 * @param calculation the interest step by step
 * @param open what is still to be paid of the total
 * @param late whether something was open, or came, after {@code payableUntil}; further interest is not counted here
 */
public record RecoveryClaim(
        String id,
        String grant,

        @Label(german = "der Verwendungsnachweis", english = "the proof of use")
        String proof,

        State state,

        @Label(german = "die Hauptforderung", english = "the principal")
        Money amount,

        @Label(german = "die Zinsen", english = "the interest")
        Money interest,

        @Label(german = "die Gesamtforderung", english = "the total")
        Money total,

        @Label(german = "das Datum der Rückforderung", english = "the day of the claim")
        LocalDate claimedOn,

        @Label(german = "das Fälligkeitsdatum", english = "the due date")
        LocalDate payableUntil,

        @Label(german = "die Restforderung", english = "the open amount")
        Money open,

        @Label(german = "der Zahlungsverzug", english = "the delay of payment") @Told
        boolean late,

        @Label(german = "die Zinsberechnung", english = "the calculation of interest")
        List<InterestStep> calculation,

        @Label(german = "die Zahlungen", english = "the payments")
        List<RecoveryPayment> payments) {
    /** Whether the total has come in. */
    public enum State implements Labelled {
        OPEN(new Text("offen", "open")),
        SETTLED(new Text("beglichen", "settled"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public RecoveryClaim {
        calculation = List.copyOf(calculation);
        payments = List.copyOf(payments);
    }
}
