package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.office;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.CriteriaAct;
import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.CriterionAdmin;
import de.stadtteilkapital.applications.api.NewCriteriaSet;
import de.stadtteilkapital.applications.api.NewCriterion;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.DomainEvent;
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
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whom this room lets do what with the criteria of a district, as {@code criteria-doors.txt} has it. */
@OnBothDatabases
class CriteriaDoorsTest {
    private static final String HOME = "hamm-norden";

    private final House house;
    private final Doors doors;

    CriteriaDoorsTest(Database kind) {
        house = new House(kind);
        house.clear();
        doors = new Doors(house.database.transactions(), house::setBack);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        doors.person("public", Caller.PUBLIC)
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
        Things sets = Things.in(CriteriaSet.State.class, this::inState);
        doors.room(CriterionAdmin.class, house.criteria)
                .reads("sets", Things.NONE, (s, me, t) -> s.sets(me, HOME))
                .reads("set", sets, (s, me, t) -> s.set(me, HOME, t.id()))
                .reads("following", Things.NONE, (s, me, t) -> s.following(me, HOME))
                .changes("enter", Things.NONE, (s, me, t) -> s.enter(me, HOME, from(Samples.TODAY)))
                .changes(
                        "enter: yesterday",
                        Things.NONE,
                        (s, me, t) -> s.enter(me, HOME, from(Samples.TODAY.minusDays(1))))
                .changes("enter: the same day", sets, (s, me, t) -> {
                    // on the day itself: what is over is refused for another reason
                    LocalDate day = day(CriteriaSet.State.valueOf(stateOf(t.id())));
                    house.clock.set(day);
                    return s.enter(me, HOME, from(day));
                })
                .changes("withdraw", sets, (s, me, t) -> s.withdraw(me, HOME, t.id()))
                .changes("withdraw: a case dealt with", sets, (s, me, t) -> {
                    dealtWith();
                    return s.withdraw(me, HOME, t.id());
                })
                .reads("possible: WITHDRAW", sets, (s, me, t) -> told(s.possible(me, HOME, t.id())));
        assertThat(doors.faults(DoorTable.beside(CriteriaDoorsTest.class, "criteria-doors.txt")))
                .isEmpty();
    }

    private String stateOf(String id) {
        return house.criteria.set(House.OFFICE, HOME, id).state().name();
    }

    private void dealtWith() {
        house.database
                .transactions()
                .run(() -> house.noted.append(
                        House.OFFICE,
                        new DomainEvent("applications.submitted", "case", HOME, "case", Map.of(), Set.of())));
    }

    private static String told(List<Possible> possible) {
        return possible.stream().anyMatch(one -> one.act() == CriteriaAct.WITHDRAW) ? "now" : "untold";
    }

    private static LocalDate day(CriteriaSet.State state) {
        return switch (state) {
            case PAST -> Samples.TODAY.minusDays(20);
            case HOLDS -> Samples.TODAY.minusDays(5);
            case TO_COME -> Samples.TODAY.plusDays(10);
            case WITHDRAWN -> Samples.TODAY.plusDays(20);
        };
    }

    private Things.Thing inState(CriteriaSet.State state) {
        LocalDate day = day(state);
        house.clock.set(day.minusDays(1));
        CriteriaSet set = house.criteria.enter(House.OFFICE, HOME, from(day));
        if (state == CriteriaSet.State.WITHDRAWN) {
            house.criteria.withdraw(House.OFFICE, HOME, set.id());
        }
        house.setBack();
        return new Things.Thing(set.id(), "");
    }

    private static NewCriteriaSet from(LocalDate day) {
        return new NewCriteriaSet(day, List.of(new NewCriterion("Bedarf", "Need", 25, 5)));
    }
}
