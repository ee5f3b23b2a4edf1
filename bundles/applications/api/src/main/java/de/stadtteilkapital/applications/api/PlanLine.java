package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Require;

/**
 * A line of the financing plan.
 *
 * @param line code of the list budgetLine
 * @param description what the money is for, or null
 */
public record PlanLine(
        @Longest(60) String line, @Longest(300) String description, Money amount) {
    public PlanLine {
        line = Require.text("line", line);
        description = Require.optionalText("description", description);
        Require.present("amount", amount);
    }
}
