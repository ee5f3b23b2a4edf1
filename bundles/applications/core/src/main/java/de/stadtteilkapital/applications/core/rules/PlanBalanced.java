package de.stadtteilkapital.applications.core.rules;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** The financing plan names what the money is for, and its sum is what is asked for. */
@Component
@DistrictModule(id = PlanBalanced.ID, version = PlanBalanced.VERSION)
public final class PlanBalanced implements EligibilityRule {
    static final String ID = "applications.plan-balanced";
    static final String VERSION = "1";

    static final RuleMark MARK = new RuleMark(ID, VERSION, "ANBest-P Nr. 1.2", "/financingPlan");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        Application application = facts.application();
        if (!application.proposal().planTotal().isPositive()) {
            return MARK.failed(new Text(
                    "Der Finanzierungsplan ist leer; bitte mindestens einen Ansatz über null nennen.",
                    "The financing plan is empty; please name at least one line above zero."));
        }
        return application.proposal().planTotal().equals(application.requestedAmount())
                ? MARK.passed(new Text("Der Finanzierungsplan geht auf.", "The financing plan balances."))
                : MARK.failed(Words.fill(
                        new Text(
                                "Der Finanzierungsplan ergibt %s, beantragt sind %s; beides muss gleich sein.",
                                "The financing plan sums up to %s, %s is asked for; both must be equal."),
                        application.proposal().planTotal(),
                        application.requestedAmount()));
    }
}
