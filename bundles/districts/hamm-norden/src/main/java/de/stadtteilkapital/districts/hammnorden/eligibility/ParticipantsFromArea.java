package de.stadtteilkapital.districts.hammnorden.eligibility;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** Participants live in the funding area. */
@Component
@DistrictModule(id = ParticipantsFromArea.ID, version = ParticipantsFromArea.VERSION, district = HammNorden.DISTRICT)
public final class ParticipantsFromArea implements EligibilityRule {
    static final String ID = "hamm-norden.participants";
    static final String VERSION = "1";

    static final RuleMark MARK = new RuleMark(
            ID,
            VERSION,
            HammNorden.GUIDELINES + ": Teilnehmende aus dem Fördergebiet",
            "/declarations/participantsFromArea");

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        return facts.application().proposal().declarations().participantsFromArea()
                ? MARK.passed(new Text(
                        "Die Teilnehmenden wohnen im Fördergebiet.", "The participants live in the funding area."))
                : MARK.failed(new Text(
                        "Bitte erklären, dass die Teilnehmenden im Fördergebiet wohnen.",
                        "Please declare that the participants live in the funding area."));
    }
}
