package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.SetUpPage;
import de.stadtteilkapital.platform.web.SetUpPages;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What of a district is set up in this room. */
@Component
public final class FinanceSetUp implements SetUpPages {
    private static final String HERE = Ways.SETUP + "/{district}";

    @Override
    public List<SetUpPage> pages() {
        return List.of(
                new SetUpPage(
                        Ways.MONEY_TITLE,
                        new Text(
                                "Was der Geldgeber für jede Förderperiode zugesagt hat, und was die Koordinierung davon"
                                        + " ausgibt",
                                "What the funder has promised for each round, and what the coordination spends of it"),
                        HERE + "/mittel",
                        Set.of("finance.tranche"),
                        FinanceRight.READ_MONEY,
                        50),
                new SetUpPage(
                        new Text("Konto, von dem gezahlt wird", "Account that pays"),
                        new Text("Name und IBAN, unter den Parametern", "Name and IBAN, among the parameters"),
                        HERE + "/parameter#r-finance",
                        Set.of("finance.payer"),
                        ProgrammeRight.FOLLOW,
                        55),
                new SetUpPage(
                        Ways.RATES_TITLE,
                        new Text(
                                "Der Satz jedes Halbjahres, mit dem Rückforderungen verzinst werden",
                                "The rate of each half-year by which recovery claims bear interest"),
                        HERE + "/basiszinssaetze",
                        Set.of("finance.baseRates"),
                        FinanceRight.READ_RATES,
                        85));
    }
}
