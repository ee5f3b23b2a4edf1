package de.stadtteilkapital.partners.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.client;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.ApplicationRegister;
import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.partners.api.NewOpinion;
import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.partners.api.Verdict;
import de.stadtteilkapital.partners.core.persistence.OpinionRequests;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What this room lets whom do with what, as {@code doors.txt} has it. */
@OnBothDatabases
class DoorsTest {
    private static final String HOME = "hamm-norden";
    private static final String ELSEWHERE = "anderswo";
    private static final String OFFICE = "jobcenter";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final NewOpinion OPINION = new NewOpinion(Verdict.POSITIVE, "Passt");

    private final OpinionRequests requests;
    private final JpaPartners partners;
    private final Doors doors;

    DoorsTest(Database kind) {
        RoomDatabase database = RoomDatabase.on(kind);
        SetClock clock = new SetClock(TODAY);
        NotedEvents notes = new NotedEvents();
        ApplicationRegister register = Fake.of(
                ApplicationRegister.class,
                Map.of("applications", arguments -> Map.of(), "sponsors", arguments -> Map.of()));
        OtherRooms rooms = new OtherRooms(
                HandOver.away(DirectoryService.class), HandOver.away(ProgrammeService.class), HandOver.fixed(register));
        requests = new OpinionRequests(database.store(), clock);
        partners = new JpaPartners(database.store(), rooms, database.transactions(), clock, notes);
        doors = new Doors(database.transactions(), notes::clear);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        cast();
        Things all = Things.in(List.of("OPEN", "OPEN and overdue", "ANSWERED"), this::request);
        doors.room(PartnerService.class, partners)
                .reads("request", all, (s, me, t) -> s.request(me, t.id()))
                .reads(
                        "requests",
                        all,
                        (s, me, t) -> shown(s.requests(me, PageRequest.of(Map.of("application", t.application()))), t))
                .reads("opinion", all, (s, me, t) -> s.opinion(me, t.id()))
                .changes("give", all, (s, me, t) -> s.give(me, t.id(), OPINION));
        assertThat(doors.faults(DoorTable.beside(DoorsTest.class, "doors.txt"))).isEmpty();
    }

    private void cast() {
        Caller asked = office(HOME, OFFICE);
        Caller namesake = office(ELSEWHERE, OFFICE);
        Caller applicant = sponsor(HOME, "sponsor");
        doors.person("public", Caller.PUBLIC)
                .person("applicant", applicant)
                .person("applicant and member", both(applicant, member(HOME, "komitee")))
                .person("asked office", asked)
                .person("asked office's program", client(asked, "partners:read", "partners:write"))
                .person("asked office's namesake elsewhere", namesake)
                .person("namesake's program elsewhere", client(namesake, "partners:read", "partners:write"))
                .person("another office", office(HOME, "stadtplanung"))
                .person("committee", member(HOME, "komitee"))
                .person("recused asked office", thing -> barred(asked, thing.application()))
                .person("recused coordinator", thing -> barred(in(HOME, Role.COORDINATOR), thing.application()));
        for (Role role : List.of(
                Role.COORDINATOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.AUDITOR,
                Role.PROGRAMME_DIRECTORATE,
                Role.EVALUATION,
                Role.ADMIN)) {
            doors.person(role.code(), in(HOME, role)).person(role.code() + " elsewhere", in(ELSEWHERE, role));
        }
    }

    private Thing request(String state) {
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

    private static String shown(Page<OpinionRequest> page, Thing thing) {
        return page.items().stream().anyMatch(request -> thing.id().equals(request.id())) ? "shown" : "hidden";
    }
}
