package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.finance.api.GrantState.ACTIVE;
import static de.stadtteilkapital.finance.api.GrantState.CLEARED;
import static de.stadtteilkapital.finance.api.GrantState.COMPLETED;
import static de.stadtteilkapital.finance.api.GrantState.PROOF_SUBMITTED;
import static de.stadtteilkapital.finance.api.GrantState.SETTLED;

import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.util.Set;

/** Which act a grant's state allows; the refusal names the state and what would be possible. */
enum GrantAct {
    VOUCHER(
            Set.of(ACTIVE, COMPLETED),
            new Text(
                    "Belege sind vom Beginn bis zur Einreichung des Schlussnachweises möglich.",
                    "Vouchers are possible from the beginning until the final proof is submitted.")),
    INTERIM_PROOF(
            Set.of(ACTIVE, COMPLETED),
            new Text(
                    "Ein Zwischennachweis ist vom Beginn bis zur Einreichung des Schlussnachweises möglich.",
                    "An interim proof is possible from the beginning until the final proof is submitted.")),
    FINAL_PROOF(
            Set.of(COMPLETED),
            new Text(
                    "Ein Schlussnachweis ist einmal möglich, ab dem Tag nach dem Ende des Bewilligungszeitraums.",
                    "A final proof is possible once, from the day after the end of the grant period.")),
    AUDIT(
            Set.of(PROOF_SUBMITTED),
            new Text(
                    "Geprüft wird einmal, wenn der Schlussnachweis eingereicht ist.",
                    "The audit is possible once, when the final proof has been submitted.")),
    CLOSURE(
            Set.of(CLEARED, SETTLED),
            new Text(
                    "Abgeschlossen wird, wenn der Schlussnachweis geprüft und eine Rückforderung beglichen ist.",
                    "Closure is possible when the final proof has been audited and a claim has been settled."));

    private final Set<GrantState> states;
    private final Text possible;

    GrantAct(Set<GrantState> states, Text possible) {
        this.states = states;
        this.possible = possible;
    }

    /** @throws Refusal 409 */
    void require(GrantState state) {
        if (!states.contains(state)) {
            throw refusal(state);
        }
    }

    Refusal refusal(GrantState state) {
        return Refusal.conflict(new Text(
                "Die Zuwendung ist " + state + "; möglich: " + next(state).german() + ". " + possible.german(),
                "The grant is " + state + "; possible: " + next(state).english() + ". " + possible.english()));
    }

    private static Text next(GrantState state) {
        return switch (state) {
            case ISSUED -> new Text("Annahme", "acceptance");
            case ACTIVE ->
                new Text(
                        "Anforderungen, Belege und ein Zwischennachweis",
                        "payment requests, vouchers and an interim proof");
            case COMPLETED -> new Text("Belege und der Schlussnachweis", "vouchers and the final proof");
            case PROOF_SUBMITTED -> new Text("Prüfung", "the audit");
            case RECOVERY -> new Text("Erstattung der Rückforderung", "payment of the claim");
            case CLEARED, SETTLED -> new Text("Abschluss", "closure");
            default -> new Text("nur Lesen", "reading only");
        };
    }
}
