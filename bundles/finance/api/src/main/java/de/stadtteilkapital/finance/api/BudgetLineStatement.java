package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import org.jspecify.annotations.Nullable;

/**
 * One line of the financing plan against what was spent on it.
 *
 * @param limit up to where the line may be exceeded if others save as much
 * @param difference actual less planned; negative where the line has saved
 * @param finding why the audit will look at this line, null where nothing objects
 */
public record BudgetLineStatement(
        String line,

        @Label(german = "der Planbetrag", english = "the planned amount")
        Money planned,

        @Label(german = "die Obergrenze", english = "the limit")
        Money limit,

        @Label(german = "die Ausgaben", english = "the expenditure")
        Money actual,

        @Label(german = "die Abweichung", english = "the difference")
        Money difference,

        @Label(german = "die Beanstandung", english = "the objection") @Nullable
        LineFinding finding) {
    /**
     * An objection to a line; the auditor decides what follows from it.
     *
     * @param source paragraph or by-law
     */
    public record LineFinding(
            Rule rule,

            @Label(german = "der Hinweis", english = "the message")
            Text message,

            @Label(german = "die Rechtsgrundlage", english = "the legal basis")
            String source) {}

    /** What a line may run into. */
    public enum Rule implements Labelled {
        /** Exceeded by more than the plan tolerates. */
        OVER_TOLERANCE(new Text("Überschreitung über das zulässige Maß hinaus", "exceeding what is tolerated")),
        /** Exceeded, and the other lines have not saved as much. */
        OVER_WITHOUT_SAVINGS(new Text("Überschreitung ohne Einsparung an anderer Stelle", "exceeding without savings")),
        /** Spent on although planned at zero. */
        NEEDS_CONSENT(new Text("Ausgaben ohne Ansatz im Plan", "spending without a plan"));

        private final Text label;

        Rule(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
