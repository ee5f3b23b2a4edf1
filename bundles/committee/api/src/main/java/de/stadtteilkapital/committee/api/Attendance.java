package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is present in a session.
 *
 * @param present ids of members, in the order of the body
 * @param quorate whether the session as a whole is; for an item its recusals count too
 * @param recorder the member whom the chair named to record it, since both chair and office are barred from an item; else
 *     null
 * @param presiding id of the member who leads the session: who was named, else by the body's rules; null where none is there who may
 */
public record Attendance(
        @Label(german = "die Anwesenheit", english = "the attendance")
        List<String> present,

        @Told @Label(german = "die Beschlussfähigkeit", english = "the quorum")
        boolean quorate,

        @Told Text explanation,

        @Label(
                german = "das Mitglied für die Feststellung der Anwesenheit",
                english = "the member who records attendance")
        @Nullable
        String recorder,

        @Told @Label(german = "die Sitzungsleitung", english = "the presiding member") @Nullable
        String presiding) {
    public Attendance {
        present = List.copyOf(present);
        requireNonNull(explanation);
    }

    /** Where nobody was named. */
    public Attendance(List<String> present, boolean quorate, Text explanation) {
        this(present, quorate, explanation, null, null);
    }
}
