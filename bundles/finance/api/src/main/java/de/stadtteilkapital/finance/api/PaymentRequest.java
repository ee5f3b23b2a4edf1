package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

        State state,

        @Label(german = "das Ende ohne Auszahlung", english = "the end without a payment") @Nullable
        LocalDate endedOn) {
    /** How far the request has come. */
    public enum State implements Labelled {
        REQUESTED("gestellt und noch nicht in Zahlung", "made and not yet in payment"),
        IN_PAYMENT("in Zahlung", "in payment"),
        PAID("ausgezahlt", "paid"),
        /** Its grant was accounted for before it was paid: it never will be. */
        ENDED("ohne Auszahlung beendet", "ended without a payment");

        private final Text label;

        State(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** One that has not ended without a payment. */
    public PaymentRequest(
            String id,
            String grant,
            String application,
            String district,
            String round,
            Money amount,
            LocalDate neededBy,
            String purpose,
            LocalDate requestedOn,
            State state) {
        this(id, grant, application, district, round, amount, neededBy, purpose, requestedOn, state, null);
    }
}
