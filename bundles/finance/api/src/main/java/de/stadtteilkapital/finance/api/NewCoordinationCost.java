package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/** What the coordination has paid of its share of a round's money. */
@LabelsOf(CoordinationCost.class)
public record NewCoordinationCost(
        @Longest(60) String district,
        @Longest(36) String round,
        LocalDate spentOn,
        @Longest(200) String payee,
        @Longest(400) String purpose,
        Money amount,
        @Longest(200) String evidence) {
    public NewCoordinationCost {
        Input in = Input.of(NewCoordinationCost.class);
        district = in.text("district", district);
        round = in.text("round", round);
        in.present("spentOn", spentOn);
        payee = in.text("payee", payee);
        purpose = in.text("purpose", purpose);
        amount = in.positive("amount", amount);
        evidence = in.text("evidence", evidence);
        in.refuse();
    }
}
