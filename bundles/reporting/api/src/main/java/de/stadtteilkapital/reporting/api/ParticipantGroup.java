package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;

/**
 * Participants who have sex, age group, target group and outcome in common; single persons stay with the sponsor.
 *
 * @param count 1 to {@value #MOST} persons
 * @param outcome code of the list outcome, null where nothing is said
 */
public record ParticipantGroup(String sex, String ageGroup, String targetGroup, int count, String outcome) {
    public static final int MOST = 100_000;

    public ParticipantGroup {
        sex = Require.text("sex", sex, 60);
        ageGroup = Require.text("ageGroup", ageGroup, 60);
        targetGroup = Require.text("targetGroup", targetGroup, 60);
        outcome = Require.optionalText("outcome", outcome, 60);
        if (count < 1 || count > MOST) {
            throw Refusal.invalid(
                    "/count", new Text("count liegt zwischen 1 und %s.", "count is between 1 and %s.").with(MOST));
        }
    }
}
