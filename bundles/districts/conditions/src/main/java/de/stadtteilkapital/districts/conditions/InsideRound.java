package de.stadtteilkapital.districts.conditions;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** A project begins and ends inside its funding round. */
@Component
@DistrictModule(id = InsideRound.ID, version = InsideRound.VERSION, programme = Conditions.PROGRAMME)
public final class InsideRound implements EligibilityRule {
    static final String ID = Conditions.PROGRAMME + ".round";
    static final String VERSION = "1";

    static final RuleMark MARK =
            new RuleMark(ID, VERSION, Conditions.SOURCE + ": nur Projekte innerhalb der Förderperiode", "/start");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        Proposal project = facts.application().proposal();
        boolean inside = project.start() != null
                && project.end() != null
                && facts.round().contains(project.start(), project.end());
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
