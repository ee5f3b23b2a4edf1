package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.partners.api.NewOpinion;
import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.Verdict;
import de.stadtteilkapital.partners.core.persistence.OpinionRequests;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The room with its real tables, between neighbours who know of no case. */
final class PartnerHouse {
    static final String HOME = "hamm-norden";
    static final String ELSEWHERE = "anderswo";
    static final String OFFICE = "jobcenter";
    static final NewOpinion OPINION = new NewOpinion(Verdict.POSITIVE, "Passt");

    /** Of a request: those it is stored in, and what the day makes of them. */
    static final List<String> STATES = List.of("OPEN", "OPEN and overdue", "ANSWERED");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final RoomDatabase database;
    final NotedEvents noted = new NotedEvents();
    final JpaPartners partners;
    private final OpinionRequests requests;

    PartnerHouse(Database kind) {
        database = RoomDatabase.on(kind);
        SetClock clock = new SetClock(TODAY);
        ApplicationRegister register = Fake.of(
                ApplicationRegister.class,
                Map.of("applications", arguments -> Map.of(), "sponsors", arguments -> Map.of()));
        OtherRooms rooms = new OtherRooms(
                HandOver.away(DirectoryService.class), HandOver.away(ProgrammeService.class), HandOver.fixed(register));
        requests = new OpinionRequests(database.store(), clock);
        partners = new JpaPartners(database.store(), rooms, database.transactions(), clock, noted);
    }

    /** A request to the office, of a case of its own. */
    Thing request(String state) {
        LocalDate asked = "OPEN and overdue".equals(state) ? TODAY.minusDays(40) : TODAY;
        OpinionRequest request = new OpinionRequest(
                Ids.next(),
                HOME,
                Ids.next(),
                OFFICE,
                OpinionKind.REVIEW,
                true,
                Text.same("?"),
                asked,
                asked.plusDays(14),
                OpinionRequest.State.OPEN,
                false,
                "rule",
                "1",
                "source",
                null,
                null);
        requests.add(request);
        if ("ANSWERED".equals(state)) {
            requests.answer(request.id(), OPINION);
        }
        return new Thing(request.id(), request.application());
    }
}
