package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceClosure;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.applications.api.NewPurge;
import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeKind;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.attachments.AttachmentPurge;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RecordedRoom;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Advice and purges on real tables with the real event log; the neighbours are those of {@link House}. */
final class PurgeHouse {
    static final String HOME = "hamm-norden";
    static final Caller FIRST = House.caller("koordination", Role.COORDINATOR, HOME);
    static final Caller SECOND = House.caller("vertretung", Role.COORDINATOR, HOME);

    final SetClock clock = new SetClock(Samples.TODAY);
    final RecordedRoom room;
    final Advice advice;
    final JpaPurges purges;

    /** Things whose files were purged. */
    final List<String> filesOf = new ArrayList<>();

    PurgeHouse(Database kind) {
        room = RoomDatabase.recorded(kind, clock);
        OtherRooms rooms = new House(kind).rooms;
        RoomDatabase database = room.database();
        advice = new Advice(database.store(), database.transactions(), clock, room.log(), rooms);
        AttachmentPurge files = (erasure, place, thing) -> {
            filesOf.add(place + "/" + thing);
            return 0;
        };
        purges = new JpaPurges(
                database.store(),
                database.transactions(),
                clock,
                room.log(),
                rooms,
                room.purges(),
                HandOver.fixed(files));
    }

    /** Told by the form today. */
    String idea() {
        advice.takeIdea(Stages.NEW_IDEA, "192.0.2.1");
        return advice.adviceCases(FIRST, new PageRequest(50, null, null, Map.of(), "-openedAt")).items().stream()
                .map(AdviceCase::id)
                .max(String::compareTo)
                .orElseThrow();
    }

    /** Opened, talked about and closed today. */
    String closedCase() {
        String id = advice.openAdviceCase(FIRST, Stages.idea(HOME)).id();
        advice.advise(FIRST, id, new NewAdviceSession(clock.today(), "Vertraulich", null, null));
        advice.close(FIRST, id, new AdviceClosure("Erika zog fort"));
        return id;
    }

    Purge propose(PurgeKind kind, String... ids) {
        return purges.propose(FIRST, new NewPurge(HOME, kind, List.of(ids), null, "Frist vorbei"));
    }

    Purge proposeUntil(PurgeKind kind, LocalDate until) {
        return purges.propose(FIRST, new NewPurge(HOME, kind, List.of(), until, "Frist vorbei"));
    }

    static Refusal refused(Callable<?> act) {
        return catchThrowableOfType(Refusal.class, act::call);
    }

    int rows(String ofTable) {
        try {
            return room.count(ofTable);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
