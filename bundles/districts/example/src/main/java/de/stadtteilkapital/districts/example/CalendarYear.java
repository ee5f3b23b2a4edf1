package de.stadtteilkapital.districts.example;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** Rounds are calendar years, and a project begins and ends in one. */
@Component
@DistrictModule(id = CalendarYear.ID, version = CalendarYear.VERSION, district = Example.ID)
public final class CalendarYear implements EligibilityRule {
    static final String ID = "example.calendar-year";
    static final String VERSION = "1";

    static final RuleMark MARK = new RuleMark(ID, VERSION, Example.GUIDELINES + " Nr. 3", "/end");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        Proposal project = facts.application().proposal();
        boolean inside = project.start() != null
                && project.end() != null
                && facts.round().contains(project.start(), project.end());
        Text year = new Text(
                "Beginn und Ende liegen im Kalenderjahr der Förderperiode.",
                "Start and end lie in the calendar year of the round.");
        return inside ? MARK.passed(year) : MARK.failed(year);
    }
}
