package de.stadtteilkapital.districts.conditions;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** No micro-project gets more than its district's ceiling. */
@Component
@DistrictModule(id = Ceiling.ID, version = Ceiling.VERSION, programme = Conditions.PROGRAMME)
public final class Ceiling implements EligibilityRule {
    static final String ID = Conditions.PROGRAMME + ".ceiling";
    static final String VERSION = "1";

    static final RuleMark MARK =
            new RuleMark(ID, VERSION, Conditions.SOURCE + ": Höchstbetrag je Mikroprojekt", "/financingPlan");

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
