package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;

/**
 * One line of the financing plan against what was spent on it.
 *
 * @param limit up to where the line may be exceeded if others save as much
 * @param difference actual less planned; negative where the line has saved
 * @param finding why the audit will look at this line, null where nothing objects
 */
public record BudgetLineStatement(
        String line, Money planned, Money limit, Money actual, Money difference, LineFinding finding) {
    /**
     * An objection to a line; the auditor decides what follows from it.
     *
     * @param source paragraph or by-law
     */
    public record LineFinding(Rule rule, Text message, String source) {}

    /** What a line may run into. */
    public enum Rule {
        /** Exceeded by more than the plan tolerates. */
        OVER_TOLERANCE,
        /** Exceeded, and the other lines have not saved as much. */
        OVER_WITHOUT_SAVINGS,
        /** Spent on although planned at zero. */
        NEEDS_CONSENT
    }
}
