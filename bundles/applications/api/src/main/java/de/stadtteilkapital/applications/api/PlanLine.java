package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line of the financing plan.
 *
 * @param line code of the list budgetLine
 * @param description what the money is for, or null
 */
public record PlanLine(
        @Coded("budgetLine") @Longest(60) String line,

        @Label(german = "der Zweck", english = "the purpose") @Longest(300) @Nullable
        String description,

        Money amount) {
    public PlanLine {
        Input in = Input.of(PlanLine.class);
        line = in.text("line", line);
        description = Input.optionalText(description);
        in.present("amount", amount);
        in.refuse();
    }
}
