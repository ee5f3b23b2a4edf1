package de.stadtteilkapital.finance.api;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;

/** What becomes of expenditure beyond the financing plan where a project has income (ANBest-P Nr. 1.2 und 2.1). */
public enum Overspend implements Labelled {
    /** Recognised is what was planned; income is taken off that. */
    NOT_RECOGNISED("nicht anerkannt", "not recognised"),
    /** Income pays for it first. */
    AGAINST_INCOME("mit Einnahmen verrechnet", "set off against income");

    private final Text label;

    Overspend(String german, String english) {
        label = new Text(german, english);
    }

    @Override
    public Text label() {
        return label;
    }

    /** What of expenditure counts before income is taken off. */
    public Money recognised(Money spent, Money planned) {
        return this == NOT_RECOGNISED ? spent.min(planned) : spent;
    }
}
