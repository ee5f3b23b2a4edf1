package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.CoordinationCost;
import de.stadtteilkapital.finance.api.CoordinationCostAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;

/** What can be done with a cost of the coordination, by whom and when: told, and asked by the act itself. */
final class CoordinationCostActs {
    private CoordinationCostActs() {}

    static boolean may(Caller me, CoordinationCostAct act, CoordinationCost cost) {
        return act.right().isHeld(me, cost.district());
    }

    static Possibility of(CoordinationCost cost) {
        CoordinationCost.TakenBack taken = cost.takenBack();
        return taken == null
                ? Possibility.now()
                : Possibility.never(Words.fill(
                        new Text(
                                "Diese Ausgabe ist seit dem %s zurückgenommen.",
                                "This expenditure has been taken back on %s."),
                        taken.on()));
    }
}
