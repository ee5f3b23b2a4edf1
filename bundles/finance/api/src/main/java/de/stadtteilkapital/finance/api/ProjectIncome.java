package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;
import java.time.LocalDate;

/**
 * Income of a project, which covers its costs before the grant does (ANBest-P no. 1.2).
 *
 * @param payer who paid, at most 200 characters
 * @param reason what for, at most 500 characters
 * @param amount above zero
 */
public record ProjectIncome(LocalDate date, String payer, String reason, Money amount) {
    private static final int PAYER = 200;
    private static final int REASON = 500;

    public ProjectIncome {
        Require.present("date", date);
        payer = Require.text("payer", payer, PAYER);
        reason = Require.text("reason", reason, REASON);
        Require.positive("amount", amount);
    }
}
