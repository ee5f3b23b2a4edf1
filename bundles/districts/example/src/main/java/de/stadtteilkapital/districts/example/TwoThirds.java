package de.stadtteilkapital.districts.example;

import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.api.VotingRule;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** A motion needs two thirds of the votes cast. */
@Component
@DistrictModule(id = TwoThirds.RULE, version = TwoThirds.VERSION, district = Example.ID)
public final class TwoThirds implements VotingRule {
    static final String RULE = "example.two-thirds";
    static final String VERSION = "1";

    private static final Text SENTENCE = new Text(
            "Es entscheidet eine Mehrheit von zwei Dritteln der abgegebenen Stimmen.",
            "A majority of two thirds of the votes cast decides.");

    @Override
    public VotingOutcome judge(VotingFacts facts) {
        Tally tally = facts.tally();
        boolean carried = tally.yes() > 0 && tally.yes() >= 2 * tally.no();
        Text count = carried
                ? new Text("Angenommen: %s Ja, %s Nein.", "Carried: %s yes, %s no.")
                : new Text("Abgelehnt: %s Ja, %s Nein.", "Not carried: %s yes, %s no.");
        return new VotingOutcome(
                RULE, VERSION, Example.GUIDELINES + " Nr. 5", SENTENCE, carried, count.with(tally.yes(), tally.no()));
    }
}
