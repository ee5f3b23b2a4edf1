package de.stadtteilkapital.programme.file;

import de.stadtteilkapital.platform.acts.json.Bodies;
import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.programme.api.CaseStands;
import de.stadtteilkapital.programme.api.CaseStands.CaseStand;
import de.stadtteilkapital.programme.api.CaseStands.Said;
import de.stadtteilkapital.programme.file.persistence.TakenRepository;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files of one district, beside one chapter of a room that there is not. */
final class FileHouse {
    static final String HERE = "nord";
    static final Caller OFFICE = new Caller("o", "O", List.of(Assignment.in(HERE, Role.COORDINATOR)), Set.of());

    final Neighbourhoods chapter = new Neighbourhoods(Role.COORDINATOR);
    final NotedEvents events = new NotedEvents();
    /** How the one case stands when asked the second time. */
    String later = "PASSED";

    final SetClock clock = new SetClock(LocalDate.of(2026, 11, 23));

    private int asked;
    private final RoomDatabase database;
    final ChapterFile file;

    FileHouse(Database kind) {
        database = RoomDatabase.on(kind);
        database.clear();
        file = of(chapter);
    }

    ChapterFile of(Neighbourhoods only) {
        return new ChapterFile(
                Whiteboard.fixed(only),
                HandOver.fixed(district -> new CaseStands(
                        List.of(new CaseStand(
                                "a1",
                                "HN-2026-1",
                                Map.of("rule", new Said(asked++ % 2 == 0 ? "PASSED" : later, Text.same("Zu teuer."))))),
                        false)),
                new Bodies(HandOver.away(CodeBook.class)),
                new TakenRepository(database.store()),
                database.transactions(),
                events,
                clock);
    }

    static byte[] yaml(String text) {
        return text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    static final String TWO = """
            format: 1
            # words of the office
            neighbourhoods:
              - name: Nord
                people: 12
                old: false
                rent: 7.50
                houses:
                  - street: Sorauer Straße
                    number: 12
              - name: Süd
                from: 2027-01-01
            """;
}
