package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.ChangedNeed;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NeedEnd;
import de.stadtteilkapital.programme.api.NewNeed;
import de.stadtteilkapital.programme.api.NewPlan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The acts with needs, each in the state that a row of the table of doors names. */
final class NeedDoors {
    private static final LocalDate TODAY = ProgrammeHouse.TODAY;
    private static final LocalDate LATER = TODAY.plusDays(30);

    private final ProgrammeHouse house;
    private final ProgrammeActs acts;
    private final String here;

    NeedDoors(ProgrammeHouse house, ProgrammeActs acts) {
        this.house = house;
        this.acts = acts;
        here = house.district;
    }

    private String goal(String plan, LocalDate from) {
        return house.plans
                .enter(house.admin, new NewPlan(here, plan, from, null, List.of("Ziel")))
                .goals()
                .get(0)
                .id();
    }

    Runnable act(String act, String state, Caller me) {
        if ("district not there".equals(state)) {
            return () -> house.needs.add(me, wanted("nothing", "MIGRANTS"));
        }
        acts.isThere();
        String goal = goal("Plan 1", TODAY);
        if ("NeedAdmin.add/2".equals(act)) {
            return add(state, me, goal);
        }
        String id = "not there".equals(state) ? "nothing" : there(state, goal).id();
        String title = "named, its title as it was".equals(state) ? "Treffpunkt" : "Orte";
        return switch (act) {
            case "NeedAdmin.needs/2" -> () -> house.needs.needs(me, here);
            case "NeedAdmin.need/2" -> () -> house.needs.need(me, id);
            case "NeedAdmin.possible/2" -> () -> house.needs.possible(me, id);
            case "NeedAdmin.change/3" ->
                () -> house.needs.change(
                        me, id, new ChangedNeed(title, null, "Konferenz", List.of(), Need.Priority.LOW, List.of(goal)));
            case "NeedAdmin.end/3" ->
                () -> house.needs.end(
                        me,
                        id,
                        new NeedEnd(
                                switch (state) {
                                    case "before today" -> TODAY.minusDays(1);
                                    case "to come, its first day" -> LATER;
                                    default -> TODAY;
                                }));
            case "NeedAdmin.remove/2" -> () -> house.needs.remove(me, id);
            default -> throw new AssertionError("nobody told how to do " + act);
        };
    }

    private NewNeed wanted(String goal, String group) {
        return wanted(goal, group, null);
    }

    private NewNeed wanted(String goal, String group, @Nullable LocalDate from) {
        return new NewNeed(
                here, "Treffpunkt", "Wo?", "Analyse", List.of(group), Need.Priority.HIGH, List.of(goal), from);
    }

    private Runnable add(String state, Caller me, String goal) {
        String named = switch (state) {
            case "of another's goal" -> "nothing";
            case "of a goal that holds later" -> goal("Plan 2", LATER);
            default -> goal;
        };
        LocalDate from = switch (state) {
            case "from a day to come" -> LATER;
            case "from before today" -> TODAY.minusDays(1);
            default -> null;
        };
        String group = "of an unknown target group".equals(state) ? "X" : "MIGRANTS";
        return () -> house.needs.add(me, wanted(named, group, from));
    }

    private Need there(String state, String goal) {
        LocalDate from = state.startsWith("to come") ? LATER : null;
        Need need = house.needs.add(house.admin, wanted(goal, "MIGRANTS", from));
        switch (state) {
            case "holds", "before today", "to come", "to come, its first day" -> {}
            case "named", "named, its title as it was" -> house.namedNeeds.add(need.id());
            case "its goal replaced" -> {
                goal("Plan 2", LATER);
                house.clock.set(LATER);
            }
            case "ended" -> {
                house.needs.end(house.admin, need.id(), new NeedEnd(TODAY));
                house.clock.set(TODAY.plusDays(1));
            }
            default -> throw new AssertionError("nobody told how to bring about: " + state);
        }
        return need;
    }
}
