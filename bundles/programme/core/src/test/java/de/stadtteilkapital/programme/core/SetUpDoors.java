package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.AskedAreas;
import de.stadtteilkapital.programme.api.ChangedDistrict;
import de.stadtteilkapital.programme.api.ChangedPlan;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.api.NewPlan;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import de.stadtteilkapital.programme.api.Street;
import java.time.LocalDate;
import java.util.List;

/** The acts by which a district is set up, each in the state that a row of the table of doors names. */
final class SetUpDoors {
    static final OfficeAddress OFFICE =
            new OfficeAddress("Stadt Hamm", "Straße 1", "59065 Hamm", "02381 17-0", "amt@hamm.example", "Gefördert");
    private static final LocalDate TODAY = ProgrammeHouse.TODAY;
    private static final LocalDate LATER = TODAY.plusDays(30);

    private final ProgrammeHouse house;
    private final ProgrammeActs acts;
    private final String here;

    SetUpDoors(ProgrammeHouse house, ProgrammeActs acts) {
        this.house = house;
        this.acts = acts;
        here = house.district;
    }

    Runnable act(String act, String state, Caller me) {
        if (act.startsWith("PlanAdmin")) {
            return plan(act, state, me);
        }
        bringAbout(state);
        return switch (act) {
            case "DistrictAdmin.found/2" -> () -> house.districts.found(me, founded(prefix(state)));
            case "DistrictAdmin.district/2" -> () -> house.districts.district(me, here);
            case "DistrictAdmin.possible/2" -> () -> house.districts.possible(me, here);
            case "DistrictAdmin.remove/2" -> () -> house.districts.remove(me, here);
            case "DistrictAdmin.change/3" -> () -> house.districts.change(me, here, changed(state));
            case "AreaAdmin.areas/2" -> () -> house.areas.areas(me, here);
            case "AreaAdmin.possible/2" -> () -> house.areas.possible(me, here);
            case "AreaAdmin.set/3" ->
                () -> house.areas.set(me, here, areas("from yesterday on".equals(state) ? TODAY.minusDays(1) : null));
            case "AreaAdmin.withdraw/3" -> () -> house.areas.withdraw(me, here, day(state));
            default -> throw new AssertionError("nobody told how to do " + act);
        };
    }

    private String prefix(String state) {
        return "its prefix another's".equals(state) ? "X" + own() : own();
    }

    /** As the acts found it. */
    private String own() {
        return "D" + here.replaceAll("\\D", "");
    }

    private NewDistrict founded(String prefix) {
        return new NewDistrict(
                here, "Nord", "Programm", Money.of("9000.00"), prefix, OFFICE, Land.NW, ProcedureLaw.LAND);
    }

    private ChangedDistrict changed(String state) {
        boolean other = state.startsWith("another programme");
        return new ChangedDistrict(
                "Norden",
                other ? "Anderes Programm" : "Programm",
                Money.of("9000.00"),
                prefix(state),
                OFFICE,
                null,
                null);
    }

    static AskedAreas areas(LocalDate from) {
        return new AskedAreas(List.of(new FundingArea("Norden", List.of(new Street("Weg", "1–9")))), from);
    }

    private static LocalDate day(String state) {
        return state.startsWith("holds already") || state.startsWith("held")
                ? TODAY
                : "none of the day".equals(state) ? LATER.plusDays(1) : LATER;
    }

    private void bringAbout(String state) {
        switch (state) {
            case "not there" -> {}
            case "there", "another programme", "from yesterday on", "none of the day" -> acts.isThere();
            case "another programme, with a round" -> {
                acts.isThere();
                house.rounds.plan(house.admin, acts.newRound());
            }
            case "its prefix another's" -> {
                String other = here + "-nord";
                NewDistrict taken =
                        new NewDistrict(other, "Nord", "Programm", Money.of("1.00"), "X" + own(), OFFICE, null, null);
                house.districts.found(ProgrammeHouse.of(Role.ADMIN, other), taken);
            }
            case "there, its prefix another's" -> {
                acts.isThere();
                bringAbout("its prefix another's");
            }
            case "holds later" -> {
                acts.isThere();
                house.areas.set(house.admin, here, areas(LATER));
            }
            case "founded" -> house.districts.found(house.admin, founded(own()));
            case "founded, kept by another room" -> {
                bringAbout("founded");
                house.kept.add(Text.same("1 Tranche"));
            }
            case "held until today" -> {
                bringAbout("holds already");
                house.clock.set(LATER);
                house.areas.set(
                        house.admin,
                        here,
                        new AskedAreas(List.of(new FundingArea("Süden", List.of(Street.whole("Weg")))), LATER));
            }
            case "holds already", "holds already, a case dealt with since" -> {
                acts.isThere();
                house.areas.set(house.admin, here, areas(null));
                if (state.endsWith("since")) {
                    house.dealtWith.put("1", "HN-2026-0001");
                }
            }
            default -> throw new AssertionError("nobody told how to bring about: " + state);
        }
    }

    private Runnable plan(String act, String state, Caller me) {
        if (!"district not there".equals(state)) {
            acts.isThere();
        }
        if ("PlanAdmin.plans/2".equals(act)) {
            return () -> house.plans.plans(me, here);
        }
        if ("PlanAdmin.enter/2".equals(act)) {
            enterBefore(state);
            LocalDate from = "from yesterday on".equals(state) ? TODAY.minusDays(1) : TODAY;
            String version = "of a name that is there".equals(state) ? "Plan 1" : "Plan 2";
            return () -> house.plans.enter(me, new NewPlan(here, version, from, null, List.of("Ziel")));
        }
        ActionPlan plan = house.plans.enter(house.admin, new NewPlan(here, "Plan 1", TODAY, "Rat", List.of("Ziel")));
        switch (state) {
            case "holds", "its day another" -> {}
            case "its goal in use" -> house.namedGoals.add(plan.goals().get(0).id());
            case "replaced" -> {
                house.plans.enter(house.admin, new NewPlan(here, "Plan 2", LATER, null, List.of("Ziel")));
                house.clock.set(LATER);
            }
            default -> throw new AssertionError("nobody told how to bring about: " + state);
        }
        LocalDate from = "its day another".equals(state) ? LATER : null;
        return switch (act) {
            case "PlanAdmin.plan/2" -> () -> house.plans.plan(me, plan.id());
            case "PlanAdmin.possible/2" -> () -> house.plans.possible(me, plan.id());
            case "PlanAdmin.change/3" ->
                () -> house.plans.change(me, plan.id(), new ChangedPlan("Plan 1a", from, null, List.of("Anderes")));
            case "PlanAdmin.remove/2" -> () -> house.plans.remove(me, plan.id());
            default -> throw new AssertionError("nobody told how to do " + act);
        };
    }

    private void enterBefore(String state) {
        if ("of a day that is taken".equals(state) || "of a name that is there".equals(state)) {
            LocalDate from = "of a day that is taken".equals(state) ? TODAY : LATER;
            house.plans.enter(house.admin, new NewPlan(here, "Plan 1", from, null, List.of("Ziel")));
        }
    }
}
