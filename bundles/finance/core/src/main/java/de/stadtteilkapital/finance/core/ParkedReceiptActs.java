package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.ParkedReceipt;
import de.stadtteilkapital.finance.api.ParkedReceiptAct;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;

/** What can be done with parked money, by whom and when: told, and asked by the acts themselves. */
final class ParkedReceiptActs {
    private static final Text CLARIFIED = new Text(
            "Die Überzahlung ist geklärt: was einem Abruf zugeordnet oder zurücküberwiesen ist, bleibt es.",
            "The surplus is clarified: what is assigned to a call or was sent back stays so.");
    private static final Text NO_CALL = new Text(
            "Kein Abruf der Förderperiode wartet auf Geld; zugeordnet werden kann, sobald einer abgesandt ist.",
            "No call of the round waits for money; it can be assigned once one is dispatched.");

    private ParkedReceiptActs() {}

    static boolean may(Caller me, ParkedReceiptAct act, ParkedReceipt receipt) {
        return act.right().isHeld(me, receipt.district());
    }

    /** @param waiting whether a call of its round waits for money */
    static Possibility of(ParkedReceiptAct act, ParkedReceipt receipt, boolean waiting) {
        if (!receipt.left().isPositive()) {
            return Possibility.never(CLARIFIED);
        }
        return switch (act) {
            case ASSIGN -> waiting ? Possibility.now() : Possibility.later(NO_CALL);
            case SEND_BACK -> Possibility.now();
        };
    }
}
