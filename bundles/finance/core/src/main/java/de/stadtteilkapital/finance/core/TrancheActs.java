package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheAct;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.FundingRound;

/** What can be done with a tranche, by whom and when: told, and asked by the acts themselves. */
final class TrancheActs {
    static final Text ENDED = new Text(
            "Die Förderperiode ist beendet; neue Mittel gehören in eine laufende.",
            "The round has ended; new money belongs to a running one.");
    private static final Text GONE =
            new Text("Von dieser Tranche ist nichts mehr da.", "There is nothing left of this tranche.");

    private TrancheActs() {}

    static boolean may(Caller me, TrancheAct act, Tranche tranche) {
        return act.right().isHeld(me, tranche.district());
    }

    /** @param budget of the round, as the ledger has it */
    static Possibility of(TrancheAct act, Tranche tranche, FundingRound.State round, Budget budget) {
        return switch (act) {
            case RAISE -> round == FundingRound.State.CLOSED ? Possibility.never(ENDED) : Possibility.now();
            case REDUCE -> reduction(tranche, budget);
        };
    }

    private static Possibility reduction(Tranche tranche, Budget budget) {
        if (!tranche.amount().isPositive()) {
            return Possibility.never(GONE);
        }
        Money free = budget.available();
        return free.isPositive()
                ? Possibility.now()
                : Possibility.later(Words.fill(
                        new Text(
                                "Alle Projektmittel der Förderperiode, %s Euro, sind durch Beschlüsse gebunden; gekürzt"
                                        + " werden kann nur, was frei ist.",
                                "All of the round's project funds, %s euro, are committed by resolutions; only what is"
                                        + " free can be taken off."),
                        budget.committed()));
    }
}
