package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * The round's money after the ledger, and its agreement with what budget and projects add up to.
 *
 * @param allocated for projects; the coordination's share stands beside it
 * @param coordinationSpent of the coordination's share, at most all of it
 * @param disbursed executed payments, gross
 * @param verified accepted by audits
 * @param recovered claims paid, without interest
 * @param differences each of them 0.00, or the documentation says where it is not
 */
public record Reconciliation(
        @Label(german = "die Projektmittel", english = "the funds for projects")
        Money allocated,

        @Label(german = "der Koordinierungsanteil", english = "the coordination share")
        Money coordinationShare,

        @Label(german = "die Ausgaben der Koordinierung", english = "the expenditure of the coordination")
        Money coordinationSpent,

        @Label(german = "die Beschlusssumme", english = "the amount committed")
        Money committed,

        @Label(german = "der Restbetrag", english = "the amount left")
        Money available,

        @Label(german = "die Mittelabrufe", english = "the calls for funds")
        Money called,

        @Label(german = "die Zahlungseingänge", english = "the money received")
        Money received,

        @Label(german = "die Auszahlungen", english = "the payments")
        Money disbursed,

        @Label(german = "die Anerkennungssumme", english = "the amount accepted")
        Money verified,

        @Label(german = "die Erstattungen", english = "the recoveries")
        Money recovered,

        @Label(german = "die Zinsen", english = "the interest")
        Money interest,

        @Label(german = "der Abgleich", english = "the reconciliation")
        List<Difference> differences) {
    /**
     * One figure from three sides.
     *
     * @param documented what applications and grants add up to
     * @param budget what the budget says
     * @param ledger what the balances of the accounts say
     * @param difference of the side that departs from the ledger; 0.00 where none does
     */
    public record Difference(
            @Label(german = "die Größe", english = "the figure")
            String figure,

            @Label(german = "die Bezeichnung", english = "the name")
            Text text,

            @Label(german = "die Summe der Projekte", english = "the sum of the projects")
            Money documented,

            @Label(german = "das Budget", english = "the budget")
            Money budget,

            @Label(german = "das Hauptbuch", english = "the ledger")
            Money ledger,

            @Label(german = "die Differenz", english = "the difference")
            Money difference) {
        public static Difference between(String figure, Text text, Money documented, Money budget, Money ledger) {
            Money first = documented.minus(ledger);
            return new Difference(
                    figure, text, documented, budget, ledger, first.isZero() ? budget.minus(ledger) : first);
        }
    }

    public Reconciliation {
        differences = List.copyOf(differences);
    }

    /** Whether every figure agrees to the cent. */
    public boolean agrees() {
        return differences.stream().allMatch(d -> d.difference().isZero());
    }
}
