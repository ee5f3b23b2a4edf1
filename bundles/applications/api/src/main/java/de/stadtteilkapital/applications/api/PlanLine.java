package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;

/**
 * A line of the financing plan.
 *
 * @param line code of the list budgetLine
 * @param description what the money is for, or null
 */
public record PlanLine(String line, String description, Money amount) {
    public PlanLine {
        line = Require.text("line", line, 60);
        description = Require.optionalText("description", description, 300);
        Require.present("amount", amount);
    }
}
