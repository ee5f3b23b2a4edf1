package de.stadtteilkapital.applications.core.rules;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.SimilarApplication;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** Warns where the sponsor has handed in a similar title before: it may be funded twice. */
@Component
@DistrictModule
public final class SimilarTitle implements EligibilityRule {
    static final RuleMark MARK = new RuleMark(
            "applications.similar-title",
            "1",
            "Förderbedingungen „Lokales Kapital für soziale Zwecke“: keine Doppelförderung",
            "/title");

    private static final int SHOWN = 10;

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        if (facts.similar().isEmpty()) {
            return MARK.passed(new Text(
                    "Kein anderer Antrag des Trägers klingt ähnlich.",
                    "No other application of the sponsor sounds alike."));
        }
        String numbers = facts.similar().stream()
                .limit(SHOWN)
                .map(SimilarApplication::fileNumber)
                .collect(Collectors.joining(", "));
        return MARK.warning(Words.fill(
                new Text(
                        "Ähnlich heißt schon: %s. Bitte im Antrag sagen, was dieses Projekt unterscheidet.",
                        "There is already a similar title: %s. Please say what makes this project different."),
                numbers));
    }
}
