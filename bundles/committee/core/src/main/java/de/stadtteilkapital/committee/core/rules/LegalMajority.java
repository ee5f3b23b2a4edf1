package de.stadtteilkapital.committee.core.rules;

import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.api.VotingRule;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/**
 * When a motion is carried: with the majority of votes; in a tie the chair's vote decides if the chair is entitled, else
 * the motion is rejected (VwVfG § 91).
 */
@Component
@DistrictModule(id = LegalMajority.ID, version = LegalMajority.VERSION)
public final class LegalMajority implements VotingRule {
    public static final String ID = "committee.majority";
    static final String VERSION = "1";

    @Override
    public VotingOutcome judge(VotingFacts facts) {
        Tally tally = facts.tally();
        int against = facts.majority() == MajorityRule.VOTES_CAST ? tally.no() : tally.present() - tally.yes();
        boolean tie = tally.yes() == against;
        boolean carried = tally.yes() > against || tie && tally.chair() == Ballot.Choice.YES;
        return new VotingOutcome(
                ID, VERSION, facts.source(), sentence(facts.majority()), carried, explain(carried, tie, facts));
    }

    private static Text sentence(MajorityRule majority) {
        return majority == MajorityRule.VOTES_CAST
                ? new Text(
                        "Es entscheidet die Mehrheit der abgegebenen Stimmen, bei Gleichheit die Stimme des Vorsitzes.",
                        "The majority of votes cast decides, in a tie the chair's vote.")
                : new Text(
                        "Es entscheidet die Mehrheit der Anwesenden, bei Gleichheit die Stimme des Vorsitzes.",
                        "The majority of those present decides, in a tie the chair's vote.");
    }

    private static Text explain(boolean carried, boolean tie, VotingFacts facts) {
        Tally tally = facts.tally();
        return Phrase.of(
                "%s: %s Ja, %s Nein, %s; %s (%s).",
                "%s: %s yes, %s no, %s; %s (%s).",
                carried ? new Text("Angenommen", "Carried") : new Text("Abgelehnt", "Not carried"),
                tally.yes(),
                tally.no(),
                abstentions(tally.abstain()),
                tie ? tied(tally) : measure(facts),
                facts.source());
    }

    private static Text abstentions(int number) {
        return number == 1
                ? new Text("1 Enthaltung", "1 abstention")
                : new Text("%s Enthaltungen", "%s abstentions").with(number);
    }

    private static Text tied(Tally tally) {
        if (tally.chair() == null || tally.chair() == Ballot.Choice.ABSTAIN) {
            return new Text(
                    "Stimmengleichheit ohne Stimme des Vorsitzes gilt als Ablehnung",
                    "a tie without the chair's vote is a rejection");
        }
        return Phrase.of(
                "bei Stimmengleichheit entscheidet die Stimme des Vorsitzes: %s",
                "in a tie the chair's vote decides: %s", tally.chair().label());
    }

    private static Text measure(VotingFacts facts) {
        return facts.majority() == MajorityRule.VOTES_CAST
                ? new Text(
                        "es zählt die Mehrheit der abgegebenen Stimmen, Enthaltungen zählen nicht",
                        "the majority of votes cast counts, abstentions do not")
                : Phrase.of(
                        "es zählt die Mehrheit der %s Anwesenden",
                        "the majority of the %s members present counts",
                        facts.tally().present());
    }
}
