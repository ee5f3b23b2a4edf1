package de.stadtteilkapital.programme.api.file;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken, and changed something.
 *
 * @param changes how many entries it changed
 * @param takenBy id of the account of who did so; {@code console} for whoever may use that
 * @param takenBackAt null as long as it was not
 */
@LabelsOf(DistrictDifference.class)
public record TakenFile(
        String id,
        String district,
        String digest,

        @Label(german = "die Zahl der Änderungen", english = "the number of changes")
        int changes,

        @Label(german = "der Zeitpunkt des Einlesens", english = "the time of the taking")
        Instant takenAt,

        @Label(german = "wer eingelesen hat", english = "who took it")
        String takenBy,

        @Label(german = "der Zeitpunkt der Rücknahme", english = "the time it was taken back") @Nullable
        Instant takenBackAt,

        @Label(german = "wer zurückgenommen hat", english = "who took it back") @Nullable
        String takenBackBy) {
    public TakenFile {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(digest);
        requireNonNull(takenAt);
        requireNonNull(takenBy);
    }
}
