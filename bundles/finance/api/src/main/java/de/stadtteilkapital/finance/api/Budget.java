package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;

/**
 * The money of one round in one district, as the ledger has it; {@code allocated = committed + available}.
 *
 * @param allocated for projects, from all tranches; the coordination share stands beside it
 * @param coordinationShare part of the first tranche that pays the coordination, and what of it was spent
 * @param committed decided by the committee
 * @param called calls for funds that were dispatched, in full also where less came
 * @param received money from the funder that has arrived
 * @param disbursed executed payments, gross: what came back is not taken off
 * @param verified expenditure that audits have accepted
 * @param recovered claims paid, without interest, and what was given back before the audit
 */
public record Budget(
        String district,
        String round,

        @Label(german = "die Projektmittel", english = "the project funds")
        Money allocated,

        @Label(german = "der Koordinierungsanteil", english = "the coordination share")
        Money coordinationShare,

        @Label(german = "die Beschlüsse", english = "the commitments")
        Money committed,

        @Label(german = "die Restmittel", english = "the available funds")
        Money available,

        @Label(german = "die Mittelabrufe", english = "the funds called")
        Money called,

        @Label(german = "die Zahlungseingänge", english = "the funds received")
        Money received,

        @Label(german = "die Auszahlungen", english = "the disbursements")
        Money disbursed,

        @Label(german = "die Anerkennungen", english = "the accepted expenditure")
        Money verified,

        @Label(german = "die Erstattungen", english = "the recoveries")
        Money recovered,

        @Label(german = "die Ausgaben der Koordinierung", english = "the expenditure of the coordination")
        Money coordinationSpent) {
    /** One of whose coordination share nothing has been spent. */
    public Budget(
            String district,
            String round,
            Money allocated,
            Money coordinationShare,
            Money committed,
            Money available,
            Money called,
            Money received,
            Money disbursed,
            Money verified,
            Money recovered) {
        this(
                district,
                round,
                allocated,
                coordinationShare,
                committed,
                available,
                called,
                received,
                disbursed,
                verified,
                recovered,
                Money.ZERO);
    }

    /** What is left of the coordination share. */
    public Money coordinationLeft() {
        return coordinationShare.minus(coordinationSpent);
    }
}
