package de.stadtteilkapital.committee.core.rules;

import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.MajorityRule;
import de.stadtteilkapital.committee.api.Tally;
import de.stadtteilkapital.committee.api.TieRule;
import de.stadtteilkapital.committee.api.VotingFacts;
import de.stadtteilkapital.committee.api.VotingOutcome;
import de.stadtteilkapital.committee.api.VotingRule;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * When a motion is carried: with the majority of votes; in a tie the vote of whoever presides decides if they are
 * entitled, else the motion is rejected (VwVfG § 91). A body can want otherwise of a tie.
 */
@Component
@DistrictModule(id = LegalMajority.ID, version = LegalMajority.VERSION)
public final class LegalMajority implements VotingRule {
    public static final String ID = "committee.majority";
    static final String VERSION = "1";

    @Override
    public VotingOutcome judge(VotingFacts facts) {
        Tally tally = facts.tally();
        int against = against(facts);
        boolean tie = isTied(facts);
        boolean carried = tally.yes() > against
                || tie && facts.tie() == TieRule.CHAIR_DECIDES && tally.chair() == Ballot.Choice.YES;
        return new VotingOutcome(
                ID,
                VERSION,
                facts.source(),
                sentence(facts),
                carried,
                explain(carried, tie, facts),
                tie && facts.tie() == TieRule.POSTPONED);
    }

    /** How whoever presides decided a tie; empty where there was none, or it was not for them to decide. */
    public static Optional<Ballot.Choice> castingVote(VotingFacts facts) {
        return isTied(facts) && facts.tie() == TieRule.CHAIR_DECIDES
                ? Optional.ofNullable(facts.tally().chair()).filter(choice -> choice != Ballot.Choice.ABSTAIN)
                : Optional.empty();
    }

    /** Whether as many votes were for it as against; half of those present is neither a majority of them nor a tie. */
    public static boolean isTied(VotingFacts facts) {
        return facts.majority() == MajorityRule.VOTES_CAST && facts.tally().yes() == against(facts);
    }

    private static int against(VotingFacts facts) {
        Tally tally = facts.tally();
        return facts.majority() == MajorityRule.VOTES_CAST ? tally.no() : tally.present() - tally.yes();
    }

    /** Of whom it takes the majority, beside which a rule of its own says what a tie means. */
    static Text decisive(MajorityRule majority) {
        return Phrase.of("Es entscheidet die Mehrheit der %s.", "The majority of %s decides.", counted(majority));
    }

    private static Text counted(MajorityRule majority) {
        return majority == MajorityRule.VOTES_CAST
                ? new Text("abgegebenen Stimmen", "votes cast")
                : new Text("Anwesenden", "those present");
    }

    private static Text sentence(VotingFacts facts) {
        return Phrase.of(
                "Es entscheidet die Mehrheit der %s, bei Gleichheit %s.",
                "The majority of %s decides, in a tie %s.",
                counted(facts.majority()),
                switch (facts.tie()) {
                    case CHAIR_DECIDES -> new Text("die Stimme des Vorsitzes", "the chair's vote");
                    case REJECTED -> new Text("ist der Antrag abgelehnt", "the motion is lost");
                    case POSTPONED -> new Text("wird vertagt", "it is put off");
                });
    }

    private static Text explain(boolean carried, boolean tie, VotingFacts facts) {
        Tally tally = facts.tally();
        return Phrase.of(
                "%s: %s Ja, %s Nein, %s; %s (%s).",
                "%s: %s yes, %s no, %s; %s (%s).",
                verdict(carried, tie && facts.tie() == TieRule.POSTPONED),
                tally.yes(),
                tally.no(),
                abstentions(tally.abstain()),
                tie ? tied(facts) : measure(facts),
                tie ? facts.tieSource() : facts.source());
    }

    private static Text verdict(boolean carried, boolean putOff) {
        if (putOff) {
            return new Text("Vertagt", "Put off");
        }
        return carried ? new Text("Angenommen", "Carried") : new Text("Abgelehnt", "Not carried");
    }

    private static Text abstentions(int number) {
        return number == 1
                ? new Text("1 Enthaltung", "1 abstention")
                : new Text("%s Enthaltungen", "%s abstentions").with(number);
    }

    private static Text tied(VotingFacts facts) {
        Tally tally = facts.tally();
        if (facts.tie() == TieRule.REJECTED) {
            return new Text("Stimmengleichheit gilt als Ablehnung", "a tie is a rejection");
        }
        if (facts.tie() == TieRule.POSTPONED) {
            return new Text("bei Stimmengleichheit wird vertagt", "in a tie the item is put off");
        }
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
