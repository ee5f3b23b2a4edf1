package de.stadtteilkapital.finance.core.rules;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.FinanceOutcome;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.FinanceRule;
import de.stadtteilkapital.finance.api.PaymentFacts;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;

/** Money is not asked for long before it is needed (ANBest-P Nr. 1.4). */
@Component
@DistrictModule(id = TimelyUse.ID, version = TimelyUse.VERSION)
public final class TimelyUse implements FinanceRule {
    static final String ID = "finance.timelyUseWindow";
    static final String VERSION = "1";

    @Override
    public FinanceOutcome judge(PaymentFacts facts) {
        LocalDate latest = facts.today().plus(facts.window());
        return new FinanceOutcome(
                ID,
                VERSION,
                !facts.neededBy().isAfter(latest),
                Words.fill(
                        new Text(
                                "Mittel werden nur für Zahlungen bis zum %s angefordert; für spätere bitte später.",
                                "Money is requested only for payments until %s; for later ones please later."),
                        latest),
                FinanceParameters.TIMELY_USE_WINDOW.source(),
                "/neededBy");
    }
}
