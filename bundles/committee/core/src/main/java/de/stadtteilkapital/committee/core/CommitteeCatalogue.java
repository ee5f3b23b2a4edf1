package de.stadtteilkapital.committee.core;

import de.stadtteilkapital.committee.api.CommitteeParameters;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What a district may set otherwise about its committees. */
@Component(property = ParameterCatalogue.ROOM + "=committee")
public final class CommitteeCatalogue implements ParameterCatalogue {
    @Override
    public List<ParameterDefinition> parameters() {
        return List.of(
                ParameterDefinition.of(
                        Procedures.NOTICE,
                        new Text(
                                "Wie lange vor einer Sitzung spätestens eingeladen wird, wo das Gremium nichts anderes hat.",
                                "How long before a session invitations go out, where the body has nothing else.")),
                ParameterDefinition.of(
                        Procedures.NOTICE_FROM,
                        new Text(
                                "Ob die Ladungsfrist mit der Absendung der Einladung beginnt oder mit ihrem Zugang.",
                                "Whether the notice period begins with the dispatch of the invitation or its receipt.")),
                ParameterDefinition.of(
                        Procedures.DEEMED_RECEIPT,
                        new Text(
                                "Am wievielten Tag nach der Aufgabe zur Post eine Einladung als zugegangen gilt.",
                                "How many days after it was posted an invitation is deemed to have come.")),
                ParameterDefinition.of(
                        Procedures.NOTICE_MOVES,
                        new Text(
                                "Ob eine Ladungsfrist, die an einem Samstag, Sonntag oder Feiertag endet, erst mit dem"
                                        + " nächsten Werktag endet.",
                                "Whether a notice period that ends on a Saturday, Sunday or holiday ends with the next"
                                        + " working day instead.")),
                ParameterDefinition.of(
                        Procedures.QUORUM_ABOVE,
                        new Text(
                                "Mehr als welcher Anteil der Stimmberechtigten anwesend sein muss.",
                                "More than which share of those entitled to vote must be present.")),
                ParameterDefinition.of(
                        Procedures.QUORUM_LEAST,
                        new Text(
                                "Wie viele Stimmberechtigte mindestens anwesend sein müssen.",
                                "How many of those entitled to vote must be present at least.")),
                ParameterDefinition.of(
                        Procedures.MAJORITY,
                        new Text(
                                "Ob die abgegebenen Stimmen zählen oder die anwesenden Stimmberechtigten.",
                                "Whether votes cast count, or the entitled members who are present.")),
                ParameterDefinition.of(
                        Procedures.LOST_MOTION,
                        new Text(
                                "Ob ein Antrag auf Annahme ohne Mehrheit den Punkt offen lässt oder die Sache ablehnt, wo das"
                                        + " Gremium nichts anderes hat.",
                                "Whether a motion to approve that is not carried leaves the item open or rejects the"
                                        + " matter, where the body has nothing else.")),
                ParameterDefinition.of(
                        CommitteeParameters.PLANNED_AHEAD,
                        new Text(
                                "Wie weit voraus eine Sitzung geplant werden kann.",
                                "How far ahead a session can be planned.")),
                ParameterDefinition.of(
                        CommitteeParameters.VOTING_RULE,
                        new Text(
                                "Kennung der Abstimmungsregel, ohne die nichts gezählt wird.",
                                "Id of the voting rule without which nothing is counted.")));
    }
}
