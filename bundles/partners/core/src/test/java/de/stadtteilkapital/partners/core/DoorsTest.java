package de.stadtteilkapital.partners.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.client;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What this room lets whom do with what, as {@code doors.txt} has it. */
@OnBothDatabases
class DoorsTest {
    private static final String HOME = PartnerHouse.HOME;
    private static final String ELSEWHERE = PartnerHouse.ELSEWHERE;

    private final PartnerHouse house;
    private final Doors doors;

    DoorsTest(Database kind) {
        house = new PartnerHouse(kind);
        doors = new Doors(house.database.transactions(), house.noted::clear);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        cast();
        Things all = Things.in(PartnerHouse.STATES, house::request);
        Things cases = Things.in(ApplicationState.class, house::application);
        doors.room(PartnerService.class, house.partners)
                .reads("request", all, (s, me, t) -> s.request(me, t.id()))
                .reads(
                        "requests",
                        all,
                        (s, me, t) -> shown(s.requests(me, PageRequest.of(Map.of("application", t.application()))), t))
                .reads("possible", all, (s, me, t) -> s.possible(me, t.id()))
                .reads("opinion", all, (s, me, t) -> s.opinion(me, t.id()))
                .reads("possibleForApplication", cases, (s, me, t) -> s.possibleForApplication(me, t.application()))
                .changes("ask", cases, (s, me, t) -> s.ask(me, PartnerHouse.asking(t.application())))
                .changes("give", all, (s, me, t) -> s.give(me, t.id(), PartnerHouse.OPINION));
        assertThat(doors.faults(DoorTable.beside(DoorsTest.class, "doors.txt"))).isEmpty();
    }

    private void cast() {
        Caller asked = office(HOME, PartnerHouse.OFFICE);
        Caller namesake = office(ELSEWHERE, PartnerHouse.OFFICE);
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

    private static String shown(Page<OpinionRequest> page, Thing thing) {
        return page.items().stream().anyMatch(request -> thing.id().equals(request.id())) ? "shown" : "hidden";
    }
}
