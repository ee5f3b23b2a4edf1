package de.stadtteilkapital.applications.core.rules;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Component;

/**
 * Applications come in by the last day of the round's deadline, which a Saturday, Sunday or holiday puts off (VwVfG § 31 (3)),
 * this day included; what was found incomplete may follow later.
 */
@Component
@DistrictModule(id = SubmissionDeadline.ID, version = SubmissionDeadline.VERSION)
public final class SubmissionDeadline implements EligibilityRule {
    static final String ID = "applications.deadline";
    static final String VERSION = "1";

    static final RuleMark MARK =
            new RuleMark(ID, VERSION, "Aufruf zur Förderperiode: Abgabefrist; VwVfG § 31", "/round");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        LocalDate deadline = facts.round().submissionUntil();
        if (facts.application().submittedAt() != null) {
            return MARK.passed(new Text("Der Antrag kam fristgerecht.", "The application came in time."));
        }
        return facts.today().isAfter(deadline)
                ? MARK.failed(Words.fill(
                        new Text(
                                "Die Abgabefrist endete am %s; möglich ist ein Antrag in einer späteren Förderperiode.",
                                "The deadline was %s; an application in a later round is possible."),
                        deadline))
                : MARK.passed(Words.fill(new Text("Abgabe bis %s.", "To be submitted by %s."), deadline));
    }
}
