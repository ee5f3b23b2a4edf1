package de.stadtteilkapital.districts.conditions;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** The grant pays all of a project; nobody else does. */
@Component
@DistrictModule(id = NoOtherFunding.ID, version = NoOtherFunding.VERSION, programme = Conditions.PROGRAMME)
public final class NoOtherFunding implements EligibilityRule {
    static final String ID = Conditions.PROGRAMME + ".other-funding";
    static final String VERSION = "1";

    static final RuleMark MARK = new RuleMark(
            ID,
            VERSION,
            Conditions.SOURCE + ": Vollfinanzierung, keine Aufstockung anderer Projekte; SubvG § 2",
            "/declarations/noOtherFunding");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        return facts.application().proposal().declarations().noOtherFunding()
                ? MARK.passed(new Text("Niemand sonst fördert das Projekt.", "Nobody else funds the project."))
                : MARK.failed(new Text(
                        "Bitte erklären, dass niemand sonst das Projekt fördert.",
                        "Please declare that nobody else funds the project."));
    }
}
