package de.stadtteilkapital.districts.conditions;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** Each project serves exactly one goal of the district's action plan. */
@Component
@DistrictModule(id = OneGoal.ID, version = OneGoal.VERSION, programme = Conditions.PROGRAMME)
public final class OneGoal implements EligibilityRule {
    static final String ID = Conditions.PROGRAMME + ".goal";
    static final String VERSION = "1";

    static final RuleMark MARK = new RuleMark(
            ID,
            VERSION,
            "Handbuch für Mikroprojektträger (14.8.2007): Bezug auf ein Ziel des lokalen Aktionsplans",
            "/goal");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        if (facts.goal() == null) {
            return MARK.failed(new Text(
                    "Bitte ein Ziel des lokalen Aktionsplans nennen.", "Please name a goal of the local action plan."));
        }
        return facts.district().id().equals(facts.goal().district())
                ? MARK.passed(Words.fill(
                        new Text("Das Ziel steht im Aktionsplan %s.", "The goal is in the action plan %s."),
                        facts.goal().actionPlanVersion()))
                : MARK.failed(Words.fill(
                        new Text(
                                "Das Ziel steht im Aktionsplan eines anderen Stadtteils; bitte eines aus %s nennen.",
                                "The goal belongs to another district; please name one of %s."),
                        facts.district().name()));
    }
}
