package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of a project; empty as long as nothing was recorded.
 *
 * @param warnings what whoever reads it should look at: participants that do not add up with their indicator
 */
@LabelsOf(NewResults.class)
public record ProjectResults(
        String application,
        List<IndicatorActual> indicators,
        List<ParticipantGroup> participants,
        @Nullable String narrative,
        @Nullable String effects,

        @Label(german = "die Hinweise", english = "the warnings") @Told
        List<Text> warnings) {
    /** Code of the indicator that counts what the groups of participants count as well. */
    private static final String PARTICIPANTS = "PARTICIPANTS";

    public ProjectResults {
        indicators = List.copyOf(indicators);
        participants = List.copyOf(participants);
        warnings = List.copyOf(warnings);
    }

    public ProjectResults(
            String application,
            List<IndicatorActual> indicators,
            List<ParticipantGroup> participants,
            @Nullable String narrative,
            @Nullable String effects) {
        this(application, indicators, participants, narrative, effects, warnings(indicators, participants));
    }

    private static List<Text> warnings(List<IndicatorActual> indicators, List<ParticipantGroup> participants) {
        if (participants.isEmpty()) {
            return List.of();
        }
        long counted = participants.stream().mapToLong(ParticipantGroup::count).sum();
        return indicators.stream()
                .filter(indicator -> PARTICIPANTS.equals(indicator.code()) && indicator.actual() != counted)
                .map(indicator -> new Text(
                                "Als Teilnehmende sind %s angegeben, die Gruppen ergeben zusammen %s; bitte prüfen Sie,"
                                        + " was stimmt.",
                                "%s participants are stated, and the groups add up to %s; please check which is right.")
                        .with(indicator.actual(), counted))
                .toList();
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
