package de.stadtteilkapital.finance.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proof of use (Verwendungsnachweis) with its figures in the order of the financing plan.
 *
 * @param statement as it stood on the day of submission
 * @param audit null until the proof has been audited
 */
@LabelsOf(NewProofOfUse.class)
public record ProofOfUse(
        String id,
        String grant,
        Kind kind,
        State state,

        @Label(german = "das Einreichungsdatum", english = "the day of submission")
        LocalDate submittedOn,

        List<ProjectIncome> income,

        @Label(german = "die Abrechnung", english = "the statement of use")
        UseStatement statement,

        @Label(german = "die Verwendungsprüfung", english = "the audit of use") @Nullable
        Audit audit) {
    /** Whether it closes the project. */
    public enum Kind implements Labelled {
        /** Of a year that ends within the project; noted and shown, the audit waits for the final one. */
        INTERIM(new Text("Zwischennachweis", "interim proof")),
        FINAL(new Text("Schlussnachweis", "final proof"));

        private final Text label;

        Kind(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How far it has come. */
    public enum State implements Labelled {
        SUBMITTED(new Text("eingereicht", "submitted")),
        AUDITED(new Text("geprüft", "audited"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public ProofOfUse {
        income = List.copyOf(income);
    }
}
