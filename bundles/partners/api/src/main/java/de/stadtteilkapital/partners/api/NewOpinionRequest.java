package de.stadtteilkapital.partners.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office is asked by hand.
 *
 * @param office id of an organisation of the district, or of one that all districts share
 * @param blocking whether the pre-assessment waits for the answer; null for no
 * @param dueDate last day, after today and within a year
 */
@LabelsOf(OpinionRequest.class)
public record NewOpinionRequest(
        @Longest(36) String application,
        @Longest(60) String office,
        OpinionKind kind,
        @Nullable Boolean blocking,
        @Longest(LONGEST) @Multiline String question,
        LocalDate dueDate) {
    public static final int LONGEST = 1000;

    public NewOpinionRequest {
        Input in = Input.of(NewOpinionRequest.class);
        application = in.text("application", application);
        office = in.text("office", office);
        in.present("kind", kind);
        question = in.text("question", question);
        in.present("dueDate", dueDate);
        in.refuse();
    }

    public boolean isBlocking() {
        return Boolean.TRUE.equals(blocking);
    }
}
