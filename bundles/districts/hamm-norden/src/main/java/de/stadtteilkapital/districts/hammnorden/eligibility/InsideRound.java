package de.stadtteilkapital.districts.hammnorden.eligibility;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** A project begins and ends inside its funding round. */
@Component
@DistrictModule(district = HammNorden.DISTRICT)
public final class InsideRound implements EligibilityRule {
    static final RuleMark MARK = new RuleMark(
            "hamm-norden.round", "1", HammNorden.GUIDELINES + ": nur Projekte innerhalb der Förderperiode", "/start");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        Application application = facts.application();
        boolean inside = application.start() != null
                && application.end() != null
                && facts.round().contains(application.start(), application.end());
        return inside
                ? MARK.passed(new Text("Das Projekt liegt in der Förderperiode.", "The project lies inside the round."))
                : MARK.failed(Words.fill(
                        new Text(
                                "Beginn und Ende müssen zwischen %s und %s liegen.",
                                "Start and end must lie between %s and %s."),
                        facts.round().start(),
                        facts.round().end()));
    }
}
