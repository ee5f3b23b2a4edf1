package de.stadtteilkapital.districts.conditions;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Children and seniors may be reached too, never alone. */
@Component
@DistrictModule(id = TargetGroups.ID, version = TargetGroups.VERSION, programme = Conditions.PROGRAMME)
public final class TargetGroups implements EligibilityRule {
    static final String ID = Conditions.PROGRAMME + ".target-groups";
    static final String VERSION = "1";

    static final RuleMark MARK = new RuleMark(
            ID,
            VERSION,
            Conditions.SOURCE + ": Kinder und Seniorinnen und Senioren sind keine unmittelbare Zielgruppe",
            "/targetGroups");

    private static final Set<String> NEVER_ALONE = Set.of("CHILDREN", "SENIORS");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        return NEVER_ALONE.containsAll(facts.application().proposal().targetGroups())
                ? MARK.failed(new Text(
                        "Bitte mindestens eine Zielgruppe außer Kindern und Seniorinnen und Senioren nennen.",
                        "Please name at least one target group besides children and seniors."))
                : MARK.passed(new Text("Die Zielgruppen passen.", "The target groups fit."));
    }
}
