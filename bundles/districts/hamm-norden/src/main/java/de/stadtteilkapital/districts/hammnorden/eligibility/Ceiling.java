package de.stadtteilkapital.districts.hammnorden.eligibility;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** No micro-project gets more than the district's ceiling. */
@Component
@DistrictModule(district = HammNorden.DISTRICT)
public final class Ceiling implements EligibilityRule {
    static final RuleMark MARK = new RuleMark(
            "hamm-norden.ceiling",
            "1",
            HammNorden.CONDITIONS + ": höchstens 10.000 EUR je Mikroprojekt",
            "/financingPlan");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        return facts.application().requestedAmount().isMoreThan(facts.district().maxGrant())
                ? MARK.failed(Words.fill(
                        new Text(
                                "Beantragt sind %s EUR; höchstens %s EUR sind möglich.",
                                "EUR %s are asked for; at most EUR %s are possible."),
                        facts.application().requestedAmount(),
                        facts.district().maxGrant()))
                : MARK.passed(Words.fill(
                        new Text("Der Höchstbetrag von %s EUR ist eingehalten.", "The ceiling of EUR %s is kept."),
                        facts.district().maxGrant()));
    }
}
