package de.stadtteilkapital.districts.example;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** A rule that no other district has: registered associations only. */
@Component
@DistrictModule(id = AssociationsOnly.ID, version = AssociationsOnly.VERSION, district = Example.ID)
public final class AssociationsOnly implements EligibilityRule {
    static final String ID = "example.associations";
    static final String VERSION = "1";

    static final RuleMark MARK = new RuleMark(ID, VERSION, Example.GUIDELINES + " Nr. 1", "/sponsor");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        Text who = new Text("Gefördert werden eingetragene Vereine.", "Registered associations are funded.");
        return "ASSOCIATION".equals(facts.sponsor().legalForm()) ? MARK.passed(who) : MARK.failed(who);
    }
}
