package de.stadtteilkapital.programme.file;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.file.DistrictDifference;
import de.stadtteilkapital.programme.api.file.FileChange;
import de.stadtteilkapital.programme.api.file.TakenFile;
import java.util.Map;

/** That a file was taken, beside the events of all that it changed. */
final class FileEvents {
    private final EventLog log;

    FileEvents(EventLog log) {
        this.log = requireNonNull(log);
    }

    void taken(Caller me, DistrictDifference taken) {
        String district = taken.district();
        log.append(
                me,
                new DomainEvent(
                        "programme.fileTaken",
                        district,
                        district,
                        null,
                        Map.of(
                                "digest", taken.digest(),
                                "added", count(taken, FileChange.Kind.ADDED),
                                "changed", count(taken, FileChange.Kind.CHANGED)),
                        Audience.holders(ProgrammeRight.FOLLOW, district)));
    }

    /** Particulars of people have left the house. */
    void peopleTaken(Caller me, String district) {
        log.append(
                me,
                new DomainEvent(
                        "programme.peopleExported",
                        district,
                        district,
                        null,
                        Map.of(),
                        Audience.holders(ProgrammeRight.FOLLOW, district)));
    }

    void takenBack(Caller me, TakenFile file) {
        log.append(
                me,
                new DomainEvent(
                        "programme.fileTakenBack",
                        file.district(),
                        file.district(),
                        null,
                        Map.of("digest", file.digest(), "changes", file.changes()),
                        Audience.holders(ProgrammeRight.FOLLOW, file.district())));
    }

    private static int count(DistrictDifference taken, FileChange.Kind kind) {
        return (int)
                taken.changes().stream().filter(change -> change.kind() == kind).count();
    }
}
