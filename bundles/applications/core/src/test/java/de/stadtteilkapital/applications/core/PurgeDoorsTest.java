package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.NewPurge;
import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeAct;
import de.stadtteilkapital.applications.api.PurgeKind;
import de.stadtteilkapital.applications.api.PurgeService;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom this room lets do what with purges, as {@code purge-doors.txt} has it. */
@OnBothDatabases
class PurgeDoorsTest {
    private static final String HOME = "hamm-norden";
    private static final LocalDate ENDS = LocalDate.of(2027, 5, 22);

    private final PurgeHouse house;
    private final Doors doors;

    PurgeDoorsTest(Database kind) {
        house = new PurgeHouse(kind);
        doors = new Doors(house.room.database().transactions(), () -> house.clock.set(ENDS.plusDays(1)));
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        house.idea();
        house.clock.set(ENDS.plusDays(1));
        doors.person("public", Caller.PUBLIC)
                .person("proposer", PurgeHouse.FIRST)
                .person("proposer and admin", both(PurgeHouse.FIRST, in(HOME, Role.ADMIN)))
                .person("sponsor", sponsor(HOME, "s"))
                .person("office", office(HOME, "wirtschaftsfoerderung"))
                .person("committee", member(HOME, Stages.BODY))
                .person("coordinator elsewhere", in("elsewhere", Role.COORDINATOR))
                .person("admin elsewhere", in("elsewhere", Role.ADMIN));
        for (Role role : List.of(
                Role.COORDINATOR,
                Role.ADMIN,
                Role.AUDITOR,
                Role.FINANCE_OFFICER,
                Role.PAYMENT_RELEASER,
                Role.PROGRAMME_DIRECTORATE,
                Role.EVALUATION)) {
            doors.person(role.code(), in(HOME, role));
        }
        Things purges = Things.in(Purge.State.class, this::inState);
        doors.room(PurgeService.class, house.purges)
                .reads("purges", purges, (s, me, t) -> shown(s, me, t.id()))
                .reads("purge", purges, (s, me, t) -> s.purge(me, t.id()))
                .changes("propose", Things.NONE, (s, me, t) -> s.propose(me, until(ENDS)))
                .changes("propose: too early", Things.NONE, (s, me, t) -> s.propose(me, until(ENDS.plusDays(1))))
                .changes("confirm", purges, (s, me, t) -> s.confirm(me, t.id()))
                .changes("withdraw", purges, (s, me, t) -> s.withdraw(me, t.id()))
                .reads("possible: CONFIRM", purges, (s, me, t) -> told(s.possible(me, t.id()), PurgeAct.CONFIRM))
                .reads("possible: WITHDRAW", purges, (s, me, t) -> told(s.possible(me, t.id()), PurgeAct.WITHDRAW));
        assertThat(doors.faults(DoorTable.beside(PurgeDoorsTest.class, "purge-doors.txt")))
                .isEmpty();
    }

    private static String shown(PurgeService service, Caller me, String id) {
        return service.purges(me, PageRequest.of(Map.of())).items().stream()
                        .anyMatch(purge -> purge.id().equals(id))
                ? "shown"
                : "hidden";
    }

    private static String told(List<Possible> possible, PurgeAct act) {
        return possible.stream().anyMatch(one -> one.act() == act) ? "now" : "untold";
    }

    private static NewPurge until(LocalDate day) {
        return new NewPurge(HOME, PurgeKind.IDEA, List.of(), day, "Frist vorbei");
    }

    private Things.Thing inState(Purge.State state) {
        house.clock.set(ENDS.minusMonths(6));
        String idea = house.idea();
        house.clock.set(ENDS.plusDays(1));
        String id = house.propose(PurgeKind.IDEA, idea).id();
        switch (state) {
            case PROPOSED -> {}
            case CONFIRMED -> house.purges.confirm(PurgeHouse.SECOND, id);
            case WITHDRAWN -> house.purges.withdraw(PurgeHouse.SECOND, id);
        }
        return new Things.Thing(id, "");
    }
}
