package org.example.office;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** What an office decided last week. */
@Component
@DistrictModule(id = NoFireworks.ID, version = NoFireworks.VERSION, district = "hamm-norden")
public final class NoFireworks implements EligibilityRule {
    static final String ID = "hamm-norden.no-fireworks";
    static final String VERSION = "1";

    private static final RuleMark MARK = new RuleMark(ID, VERSION, "Beschluss des Komitees vom 16.11.2026", "/title");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        Text decided = new Text("Feuerwerk wird nicht gefördert.", "Fireworks are not funded.");
        return facts.application().title().contains("Feuerwerk") ? MARK.failed(decided) : MARK.passed(decided);
    }
}
