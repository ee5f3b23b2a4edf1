package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** Where a grant stands, from its issue to its closure. */
public enum GrantState implements Labelled {
    ISSUED("bewilligt und noch nicht angenommen", "issued and not yet accepted"),
    ACTIVE("in der Durchführung", "under way"),
    CHANGE_PENDING("in der Änderung", "being changed"),
    SUSPENDED("ausgesetzt", "suspended"),
    REVOKED("widerrufen", "revoked"),
    RETURNED("zurückgegeben", "returned"),
    COMPLETED("durchgeführt", "completed"),
    PROOF_SUBMITTED("zur Verwendungsprüfung eingereicht", "handed in for audit"),
    UNDER_AUDIT("in der Verwendungsprüfung", "under audit"),
    FINDINGS("beanstandet", "objected to"),
    RECOVERY("in der Rückforderung", "in recovery"),
    CLEARED("ohne Rückforderung geprüft", "cleared by the audit"),
    SETTLED("nach Erstattung ausgeglichen", "settled by repayment"),
    CLOSED("abgeschlossen", "closed");

    private final Text label;

    GrantState(String german, String english) {
        label = new Text(german, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
