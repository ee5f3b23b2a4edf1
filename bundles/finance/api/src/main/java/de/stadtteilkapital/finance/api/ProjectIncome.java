package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;

/**
 * Income of a project, which covers its costs before the grant does (ANBest-P no. 1.2).
 *
 * @param payer who paid
 * @param reason what for
 * @param amount above zero
 */
public record ProjectIncome(
        LocalDate date,

        @Label(german = "der Zahler", english = "the payer") @Longest(200)
        String payer,

        @Label(german = "der Zahlungsgrund", english = "the reason for payment") @Longest(500)
        String reason,

        Money amount) {

    public ProjectIncome {
        Input in = Input.of(ProjectIncome.class);
        in.present("date", date);
        payer = in.text("payer", payer);
        reason = in.text("reason", reason);
        in.positive("amount", amount);
        in.refuse();
    }
}
