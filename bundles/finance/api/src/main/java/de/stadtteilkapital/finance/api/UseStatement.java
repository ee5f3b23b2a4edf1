package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import java.util.List;

/**
 * The figures of a proof (zahlenmäßiger Nachweis).
 *
 * @param lines in the order of the financing plan
 * @param actual sum of the vouchers
 * @param income sum of the project's income
 * @param paid what had been paid out to the sponsor
 */
public record UseStatement(
        @Label(german = "die Einzelansätze", english = "the budget lines")
        List<BudgetLineStatement> lines,

        @Label(german = "die Plansumme", english = "the planned total")
        Money planned,

        @Label(german = "die Belegsumme", english = "the sum of the vouchers")
        Money actual,

        @Label(german = "die Einnahmen", english = "the income")
        Money income,

        @Label(german = "die Auszahlungen", english = "the payments")
        Money paid) {
    public UseStatement {
        lines = List.copyOf(lines);
    }
}
