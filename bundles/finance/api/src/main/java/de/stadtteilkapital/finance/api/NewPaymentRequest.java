package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * A sponsor asks for a part of its grant.
 *
 * @param neededBy when payments fall due; not beyond the window of timely use
 */
public record NewPaymentRequest(
        Money amount,

        @Label(german = "der Fälligkeitstag", english = "the day on which it is needed")
        LocalDate neededBy,

        @Label(german = "der Verwendungszweck", english = "the purpose") @Longest(400)
        String purpose) {
    public NewPaymentRequest {
        Input in = Input.of(NewPaymentRequest.class);
        amount = in.positive("amount", amount);
        in.present("neededBy", neededBy);
        purpose = in.text("purpose", purpose);
        in.refuse();
    }
}
