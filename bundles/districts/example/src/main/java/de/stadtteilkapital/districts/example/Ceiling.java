package de.stadtteilkapital.districts.example;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** At most 7,500 euros for a project. */
@Component
@DistrictModule(district = Example.ID)
public final class Ceiling implements EligibilityRule {
    static final RuleMark MARK = new RuleMark("example.ceiling", "1", Example.GUIDELINES + " Nr. 2", "/financingPlan");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        Text ceiling = Words.fill(
                new Text("Möglich sind höchstens %s EUR.", "At most EUR %s are possible."),
                Example.DISTRICT.maxGrant());
        return facts.application().requestedAmount().isMoreThan(Example.DISTRICT.maxGrant())
                ? MARK.failed(ceiling)
                : MARK.passed(ceiling);
    }
}
