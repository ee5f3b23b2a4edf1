package de.stadtteilkapital.committee.core.rules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.platform.api.Text;

/**
 * When a motion is carried: with the majority of votes; in a tie the chair's vote decides if the chair is entitled, else
 * the motion is rejected (VwVfG § 91).
 *
 * @param source the paragraph, or the body's own rules of procedure
 */
public record VotingRule(MajorityRule majority, String source) {
    public static final String ID = "committee.majority";
    public static final int VERSION = 1;

    public VotingRule {
        requireNonNull(majority);
        requireNonNull(source);
    }

    public Finding judge(Tally tally) {
        int against = majority == MajorityRule.VOTES_CAST ? tally.no() : tally.present() - tally.yes();
        boolean tie = tally.yes() == against;
        boolean carried = tally.yes() > against || tie && tally.chair() == Ballot.Choice.YES;
        return new Finding(carried, explain(carried, tie, tally));
    }

    private Text explain(boolean carried, boolean tie, Tally tally) {
        return Phrase.of(
                "%s: %s Ja, %s Nein, %s; %s (%s).",
                "%s: %s yes, %s no, %s; %s (%s).",
                carried ? new Text("Angenommen", "Carried") : new Text("Abgelehnt", "Not carried"),
                tally.yes(),
                tally.no(),
                abstentions(tally.abstain()),
                tie ? tied(tally) : measure(tally),
                source);
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
                "in a tie the chair's vote decides: %s",
                tally.chair() == Ballot.Choice.YES ? new Text("Ja", "yes") : new Text("Nein", "no"));
    }

    private Text measure(Tally tally) {
        return majority == MajorityRule.VOTES_CAST
                ? new Text(
                        "es zählt die Mehrheit der abgegebenen Stimmen, Enthaltungen zählen nicht",
                        "the majority of votes cast counts, abstentions do not")
                : Phrase.of(
                        "es zählt die Mehrheit der %s Anwesenden",
                        "the majority of the %s members present counts", tally.present());
    }
}
