package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.LabelsOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of a project; empty as long as nothing was recorded. */
@LabelsOf(NewResults.class)
public record ProjectResults(
        String application,
        List<IndicatorActual> indicators,
        List<ParticipantGroup> participants,
        @Nullable String narrative,
        @Nullable String effects) {
    public ProjectResults {
        indicators = List.copyOf(indicators);
        participants = List.copyOf(participants);
    }

    public static ProjectResults none(String application) {
        return new ProjectResults(application, List.of(), List.of(), null, null);
    }

    /** Whether there is what a closure asks for: what was done, and what changed by it. */
    public boolean present() {
        return isSaid(narrative) && isSaid(effects);
    }

    /** Whether there is what a final proof asks for: what was done. */
    public boolean isTold() {
        return isSaid(narrative);
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
