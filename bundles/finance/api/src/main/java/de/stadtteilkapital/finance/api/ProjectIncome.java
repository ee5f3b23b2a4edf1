package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;
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
        @Longest(200) String payer,
        @Longest(500) String reason,
        Money amount) {

    public ProjectIncome {
        Require.present("date", date);
        payer = Require.text("payer", payer);
        reason = Require.text("reason", reason);
        Require.positive("amount", amount);
    }
}
