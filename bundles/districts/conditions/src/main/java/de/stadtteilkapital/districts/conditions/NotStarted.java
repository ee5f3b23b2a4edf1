package de.stadtteilkapital.districts.conditions;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;

/** What has begun already is not funded. */
@Component
@DistrictModule(id = NotStarted.ID, version = NotStarted.VERSION, programme = Conditions.PROGRAMME)
public final class NotStarted implements EligibilityRule {
    static final String ID = Conditions.PROGRAMME + ".not-started";
    static final String VERSION = "1";

    static final RuleMark MARK = new RuleMark(
            ID,
            VERSION,
            Conditions.SOURCE + ": keine laufenden Projekte; VV Nr. 1.3 zu § 44 BHO",
            "/declarations/notStarted");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        LocalDate start = facts.application().proposal().start();
        if (start != null && !start.isAfter(facts.today())) {
            return MARK.failed(Words.fill(
                    new Text(
                            "Das Projekt beginnt am %s; es darf erst nach dem Tag der Abgabe (%s) beginnen.",
                            "The project starts on %s; it must start after the day of submission (%s)."),
                    start,
                    facts.today()));
        }
        return facts.application().proposal().declarations().notStarted()
                ? MARK.passed(new Text("Das Projekt hat nicht begonnen.", "The project has not begun."))
                : MARK.failed(new Text(
                        "Bitte erklären, dass das Projekt noch nicht begonnen hat.",
                        "Please declare that the project has not begun."));
    }
}
