package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;

/**
 * Participants who have sex, age group, target group and outcome in common; single persons stay with the sponsor.
 *
 * @param count 1 to {@value #MOST} persons
 * @param outcome code of the list outcome, null where nothing is said
 */
public record ParticipantGroup(
        @Longest(60) String sex,
        @Longest(60) String ageGroup,
        @Longest(60) String targetGroup,
        int count,
        @Longest(60) String outcome) {
    public static final int MOST = 100_000;

    public ParticipantGroup {
        sex = Require.text("sex", sex);
        ageGroup = Require.text("ageGroup", ageGroup);
        targetGroup = Require.text("targetGroup", targetGroup);
        outcome = Require.optionalText("outcome", outcome);
        if (count < 1 || count > MOST) {
            throw Refusal.invalid(
                    "/count", new Text("count liegt zwischen 1 und %s.", "count is between 1 and %s.").with(MOST));
        }
    }
}
