package de.stadtteilkapital.finance.api;

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
public record UseStatement(List<BudgetLineStatement> lines, Money planned, Money actual, Money income, Money paid) {
    public UseStatement {
        lines = List.copyOf(lines);
    }
}
