package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;

/** A part of a grant that its sponsor has asked for (Mittelanforderung). */
@LabelsOf(NewPaymentRequest.class)
public record PaymentRequest(
        String id,
        String grant,
        String application,
        String district,
        String round,
        Money amount,
        LocalDate neededBy,
        String purpose,

        @Label(german = "das Anforderungsdatum", english = "the day of the request")
        LocalDate requestedOn,

        State state) {
    /** How far the request has come. */
    public enum State implements Labelled {
        REQUESTED("gestellt und noch nicht in Zahlung", "made and not yet in payment"),
        IN_PAYMENT("in Zahlung", "in payment"),
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
