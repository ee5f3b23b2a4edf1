package de.stadtteilkapital.applications.core.rules;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/**
 * Warns where the sponsor has handed in a similar title before: it may be funded twice. Which one it says to nobody, since
 * whoever reads the warning may not be one who may know of that case.
 */
@Component
@DistrictModule(id = SimilarTitle.ID, version = SimilarTitle.VERSION)
public final class SimilarTitle implements EligibilityRule {
    static final String ID = "applications.similar-title";
    static final String VERSION = "1";

    static final RuleMark MARK = new RuleMark(
            ID, VERSION, "Förderbedingungen „Lokales Kapital für soziale Zwecke“: keine Doppelförderung", "/title");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        if (facts.similar().isEmpty()) {
            return MARK.passed(new Text(
                    "Kein anderer Antrag des Trägers klingt ähnlich.",
                    "No other application of the sponsor sounds alike."));
        }
        return MARK.warning(
                new Text(
                        "Ein anderer Antrag des Trägers heißt ähnlich. Bitte im Antrag sagen, was dieses Projekt unterscheidet.",
                        "Another application of the sponsor has a similar title. Please say what makes this project different."));
    }
}
