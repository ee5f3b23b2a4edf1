package de.stadtteilkapital.finance.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A proof of use (Verwendungsnachweis) with its figures in the order of the financing plan.
 *
 * @param statement as it stood on the day of submission
 * @param audit null until the proof has been audited
 */
public record ProofOfUse(
        String id,
        String grant,
        Kind kind,
        State state,
        LocalDate submittedOn,
        List<ProjectIncome> income,
        UseStatement statement,
        Audit audit) {
    /** Whether it closes the project. */
    public enum Kind {
        /** Of a year that ends within the project; noted and shown, the audit waits for the final one. */
        INTERIM,
        FINAL
    }

    /** How far it has come. */
    public enum State {
        SUBMITTED,
        AUDITED
    }

    public ProofOfUse {
        income = List.copyOf(income);
    }
}
