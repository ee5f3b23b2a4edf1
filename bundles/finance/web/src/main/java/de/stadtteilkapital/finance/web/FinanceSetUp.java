package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.SetUpPage;
import de.stadtteilkapital.platform.web.SetUpPages;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What of a district is set up in this room. */
@Component
public final class FinanceSetUp implements SetUpPages {
    private static final String HERE = Ways.SETUP + "/{district}";

    @Override
    public List<SetUpPage> pages() {
        return List.of(new SetUpPage(
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
