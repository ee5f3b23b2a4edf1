package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;
import org.jspecify.annotations.Nullable;

/**
 * Participants who have sex, age group, target group and outcome in common; single persons stay with the sponsor.
 *
 * @param count 1 to {@value #MOST} persons
 * @param outcome code of the list outcome, null where nothing is said
 */
public record ParticipantGroup(
        @Label(german = "das Geschlecht", english = "the sex") @Coded("sex") @Longest(60)
        String sex,

        @Label(german = "die Altersgruppe", english = "the age group") @Coded("ageGroup") @Longest(60)
        String ageGroup,

        @Label(german = "die Zielgruppe", english = "the target group") @Coded("targetGroup") @Longest(60)
        String targetGroup,

        @Label(german = "die Zahl der Personen", english = "the number of persons")
        int count,

        @Label(german = "der Verbleib", english = "the outcome") @Coded("outcome") @Longest(60) @Nullable
        String outcome) {
    public static final int MOST = 100_000;

    public ParticipantGroup {
        Input in = Input.of(ParticipantGroup.class);
        sex = in.text("sex", sex);
        ageGroup = in.text("ageGroup", ageGroup);
        targetGroup = in.text("targetGroup", targetGroup);
        outcome = Input.optionalText(outcome);
        Text label = Labels.first(Labels.subject(ParticipantGroup.class, "count"));
        in.require(
                count >= 1 && count <= MOST,
                "count",
                new Text(
                        "%s liegt zwischen 1 und %s.".formatted(label.german(), MOST),
                        "%s is between 1 and %s.".formatted(label.english(), MOST)));
        in.refuse();
    }
}
