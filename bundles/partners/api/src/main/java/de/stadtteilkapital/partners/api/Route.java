package de.stadtteilkapital.partners.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;

/**
 * Where a case goes.
 *
 * @param office id of the organisation that is asked
 * @param blocking whether the pre-assessment waits for the answer
 * @param question what the office is asked
 * @param days how many days it has, 1 to {@value #LONGEST}; a district may set {@link PartnerParameters#days} instead
 */
@LabelsOf(OpinionRequest.class)
public record Route(
        String office,
        OpinionKind kind,
        boolean blocking,
        Text question,

        @Label(german = "die Frist in Tagen", english = "the term in days")
        int days) {
    public static final int LONGEST = 365;

    private static final int LONGEST_ID = 60;
    private static final int LONGEST_QUESTION = 1000;

    public Route {
        Text.same(office).within(LONGEST_ID);
        requireNonNull(kind);
        question.within(LONGEST_QUESTION);
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("an office has 1 to 365 days");
        }
    }
}
