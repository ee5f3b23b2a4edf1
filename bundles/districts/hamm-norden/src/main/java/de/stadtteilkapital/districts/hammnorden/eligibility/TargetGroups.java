package de.stadtteilkapital.districts.hammnorden.eligibility;

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
@DistrictModule(district = HammNorden.DISTRICT)
public final class TargetGroups implements EligibilityRule {
    static final RuleMark MARK = new RuleMark(
            "hamm-norden.target-groups",
            "1",
            HammNorden.CONDITIONS + ": Kinder und Seniorinnen und Senioren sind keine unmittelbare Zielgruppe",
            "/targetGroups");

    private static final Set<String> NEVER_ALONE = Set.of("CHILDREN", "SENIORS");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        return NEVER_ALONE.containsAll(facts.application().targetGroups())
                ? MARK.failed(new Text(
                        "Bitte mindestens eine Zielgruppe außer Kindern und Seniorinnen und Senioren nennen.",
                        "Please name at least one target group besides children and seniors."))
                : MARK.passed(new Text("Die Zielgruppen passen.", "The target groups fit."));
    }
}
