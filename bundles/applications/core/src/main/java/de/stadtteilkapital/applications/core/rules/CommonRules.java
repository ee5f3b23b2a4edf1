package de.stadtteilkapital.applications.core.rules;

import de.stadtteilkapital.platform.api.Text;
import java.util.Map;
import java.util.Set;

/** The rules that hold in every district; without them nothing is submitted. */
public final class CommonRules {
    public static final Set<String> IDS = Set.of(
            Complete.MARK.rule(), PlanBalanced.MARK.rule(), SubmissionDeadline.MARK.rule(), SimilarTitle.MARK.rule());

    /** What each of them asks, for who checks by hand. */
    public static final Map<String, Text> QUESTIONS = Map.of(
            Complete.MARK.rule(), new Text("Sind alle Angaben da?", "Is everything stated?"),
            PlanBalanced.MARK.rule(), new Text("Geht der Finanzierungsplan auf?", "Does the financing plan balance?"),
            SubmissionDeadline.MARK.rule(),
                    new Text("Kam der Antrag fristgerecht?", "Did the application come in time?"),
            SimilarTitle.MARK.rule(),
                    new Text(
                            "Ist es etwas anderes als frühere Anträge des Trägers?",
                            "Is it different from earlier applications of the sponsor?"));

    private CommonRules() {}
}
