package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Map;
import java.util.function.Predicate;

/** Closes grants of which every cent is accounted for (row 35). */
final class Closures {
    private final GrantFile grants;
    private final Predicate<String> resultsPresent;
    private final ProofContext desk;

    /** @param resultsPresent asked by application; refuses with 503 where nobody can answer */
    Closures(GrantFile grants, Predicate<String> resultsPresent, ProofContext desk) {
        this.grants = requireNonNull(grants);
        this.resultsPresent = requireNonNull(resultsPresent);
        this.desk = requireNonNull(desk);
    }

    Grant close(Caller me, String id) {
        Grant grant = grants.handledBy(me, FinanceRight.HANDLE, id);
        GrantAct.CLOSURE.require(grant.state());
        Money paid = ExecutedPayment.sum(grants.executed(grant.id()));
        Money accepted = desk.ledger().available(AccountKind.ACCEPTED, ProofContext.place(grant));
        Money repaid = desk.ledger().available(AccountKind.REPAID, ProofContext.place(grant));
        if (!paid.equals(accepted.plus(repaid))) {
            throw Refusal.conflict(Words.fill(
                    new Text(
                            "Die Zuwendung ist %s. Gezahlt sind %s EUR, anerkannt %s EUR, erstattet %s EUR;"
                                    + " abgeschlossen wird, wenn das aufgeht.",
                            "The grant is %s. EUR %s are paid, EUR %s accepted, EUR %s repaid; closure is possible when"
                                    + " that adds up."),
                    grant.state(),
                    paid,
                    accepted,
                    repaid));
        }
        if (!resultsPresent.test(grant.application())) {
            throw Refusal.conflict(new Text(
                            "Die Zuwendung ist %s. Ergebnisse und Wirkungen fehlen; abgeschlossen wird, wenn der"
                                    + " Träger sie berichtet hat.",
                            "The grant is %s. Results and effects are missing; closure is possible when the sponsor has"
                                    + " reported them.")
                    .with(grant.state()));
        }
        grants.move(grant, GrantState.CLOSED);
        desk.note(
                me,
                "finance.grantClosed",
                grant.id(),
                grant,
                Map.of("paid", paid, "accepted", accepted, "repaid", repaid));
        return grants.now(grant);
    }
}
