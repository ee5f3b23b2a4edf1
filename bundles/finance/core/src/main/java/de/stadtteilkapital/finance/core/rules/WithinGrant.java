package de.stadtteilkapital.finance.core.rules;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.FinanceOutcome;
import de.stadtteilkapital.finance.api.FinanceRule;
import de.stadtteilkapital.finance.api.PaymentFacts;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** No more is asked for than was granted. */
@Component
@DistrictModule(id = WithinGrant.ID, version = WithinGrant.VERSION)
public final class WithinGrant implements FinanceRule {
    static final String ID = "finance.grant";
    static final String VERSION = "1";

    @Override
    public FinanceOutcome judge(PaymentFacts facts) {
        return new FinanceOutcome(
                ID,
                VERSION,
                !facts.amount().isMoreThan(facts.left()),
                Words.fill(
                        new Text(
                                "Von der Zuwendung sind noch %s Euro nicht angefordert; höchstens so viel ist möglich.",
                                "%s euro of the grant have not been requested yet; at most that is possible."),
                        facts.left()),
                "Anforderungen ≤ Zuwendung; ANBest-P Nr. 1",
                "/amount");
    }
}
