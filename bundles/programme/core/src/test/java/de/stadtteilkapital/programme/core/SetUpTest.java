package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.AskedAreas;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.ChangedDistrict;
import de.stadtteilkapital.programme.api.ChangedPlan;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.GrantCeiling;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.api.NewPlan;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.api.ProcedureLaw;
import de.stadtteilkapital.programme.api.Street;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A district is set up by its office, and what holds when; today is 2026-11-23. */
@OnBothDatabases
class SetUpTest {
    private static final String HERE = "hamm-norden";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final ProgrammeHouse house;

    SetUpTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        house.districts.found(house.admin, founded("HN"));
    }

    private static NewDistrict founded(String prefix) {
        return new NewDistrict(
                HERE, "Hamm-Norden", "Programm", Money.of("10000.00"), prefix, SetUpDoors.OFFICE, Land.NW, null);
    }

    private ActionPlan enter(String version, LocalDate from, String... goals) {
        return house.plans.enter(house.admin, new NewPlan(HERE, version, from, "Rat", List.of(goals)));
    }

    /** Written by hand: the version that began last holds; an application made before keeps the goal it named. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, HOLDS, TO_COME, Nähen",
        "2026-12-31, HOLDS, TO_COME, Nähen",
        "2027-01-01, REPLACED, HOLDS, Bauen",
        "2028-06-30, REPLACED, HOLDS, Bauen"
    })
    void aVersionOfThePlanHoldsUntilTheNextOneDoes(String day, String first, String second, String goal) {
        ActionPlan old = enter("Plan 2026", null, "Nähen");
        enter("Plan 2027", NEW_YEAR, "Bauen");
        house.clock.set(LocalDate.parse(day));
        assertThat(house.plans.plans(house.admin, HERE))
                .extracting(plan -> plan.state().name())
                .containsExactly(second, first);
        assertThat(house.programme.goalsToday(HERE)).extracting(Goal::title).containsExactly(goal);
        assertThat(house.programme.goal(old.goals().get(0).id()).title()).isEqualTo("Nähen");
    }

    @Test
    void aGoalThatKeepsItsTitleStaysTheGoalItWas() {
        ActionPlan before = enter("Plan 2026", null, "Nähen", "Bauen");
        house.namedGoals.add(before.goals().get(0).id());
        ActionPlan after = house.plans.change(
                house.admin, before.id(), new ChangedPlan("Aktionsplan", null, null, List.of("Nähen", "Singen")));
        assertThat(after.version()).isEqualTo("Aktionsplan");
        assertThat(after.goals()).extracting(Goal::title).containsExactly("Nähen", "Singen");
        assertThat(after.goals().get(0).id()).isEqualTo(before.goals().get(0).id());
        assertThat(house.events.types())
                .contains("programme.goalRemoved", "programme.goalAdded", "programme.planChanged");
    }

    @Test
    void aGoalThatAnApplicationNamesIsNotTakenAway() {
        ActionPlan plan = enter("Plan 2026", null, "Nähen", "Bauen");
        house.namedGoals.add(plan.goals().get(1).id());
        assertThatThrownBy(() -> house.plans.change(
                        house.admin, plan.id(), new ChangedPlan("Plan 2026", null, null, List.of("Nähen"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.objections())
                            .extracting(Objection::pointer)
                            .containsExactly("/goals");
                    assertThat(refusal.objections().get(0).message().german()).contains("Bauen");
                });
        assertThat(house.plans.plan(house.admin, plan.id())).isEqualTo(plan);
    }

    @Test
    void goalsThatAModuleBringsStandInTheVersionItNames() {
        house.programme.addGoal(house.admin, HERE, "Nähen", "1");
        house.programme.addGoal(house.admin, HERE, "Bauen", "1");
        assertThat(house.plans.plans(house.admin, HERE)).singleElement().satisfies(plan -> {
            assertThat(plan.version()).isEqualTo("1");
            assertThat(plan.goals()).extracting(Goal::title).containsExactly("Nähen", "Bauen");
        });
    }

    /** Written by hand: which house numbers belong to the area on which day. */
    @ParameterizedTest
    @CsvSource({"2026-11-23, 1–9", "2026-12-31, 1–9", "2027-01-01, 1–30"})
    void anAreaHoldsFromADayOn(String day, String houses) {
        house.areas.set(house.admin, HERE, areas("1–9", null));
        house.areas.set(house.admin, HERE, areas("1–30", NEW_YEAR));
        house.clock.set(LocalDate.parse(day));
        assertThat(house.programme.district(HERE).areas())
                .containsExactly(new FundingArea("Norden", List.of(new Street("Weg", houses))));
    }

    private static AskedAreas areas(String houses, LocalDate from) {
        return new AskedAreas(List.of(new FundingArea("Norden", List.of(new Street("Weg", houses)))), from);
    }

    @Test
    void areasAndStreetsKeepTheirOrder() {
        List<FundingArea> asked = List.of(
                new FundingArea("Süd", List.of(Street.whole("Zechenweg"), Street.whole("Am Bach"))),
                new FundingArea("Nord", List.of(Street.whole("Karlsplatz"))));
        house.areas.set(house.admin, HERE, new AskedAreas(asked, null));
        assertThat(house.programme.district(HERE).areas()).isEqualTo(asked);
    }

    @Test
    void whatAModuleBringsHoldsUntilTheOfficeChangesIt() {
        Caller module = Caller.house("module", HERE);
        District brought = house.programme.district(HERE);
        house.programme.putDistrict(module, named(brought, "Vom Modul"));
        assertThat(house.programme.district(HERE).name()).isEqualTo("Hamm-Norden");

        house.districts.change(
                house.admin,
                HERE,
                new ChangedDistrict(
                        "Norden",
                        "Programm",
                        Money.of("7000.00"),
                        "HN",
                        SetUpDoors.OFFICE,
                        Land.HE,
                        ProcedureLaw.SGB_X));
        house.programme.putDistrict(module, named(brought, "Vom Modul"));
        assertThat(house.programme.district(HERE)).satisfies(now -> {
            assertThat(now.name()).isEqualTo("Norden");
            assertThat(now.maxGrant()).isEqualTo(Money.of("7000.00"));
            assertThat(now.land()).isEqualTo(Land.HE);
        });
    }

    private static District named(District district, String name) {
        return new District(
                district.id(),
                name,
                district.programme(),
                district.maxGrant(),
                district.fileNumberPrefix(),
                district.office(),
                district.areas());
    }

    @Test
    void whatIsChangedOfADistrictStandsInTheEventWithWhatWas() {
        house.districts.change(
                house.admin,
                HERE,
                new ChangedDistrict(
                        "Hamm-Norden", "Programm", Money.of("9000.00"), "HN", SetUpDoors.OFFICE, Land.NW, null));
        assertThat(house.events.all().get(house.events.all().size() - 1).facts())
                .containsOnlyKeys("oldMaxGrant", "newMaxGrant")
                .containsEntry("newMaxGrant", Money.of("9000.00"));
    }

    @Test
    void fromTheFirstRoundOnTheCeilingChangesFromADayOn() {
        house.declare(ParameterDefinition.of(GrantCeiling.PARAMETER, Text.same("ceiling")));
        house.rounds.plan(
                house.admin, new NewRound(HERE, "2026/27", TODAY, NEW_YEAR, NEW_YEAR, new BigDecimal("0.20")));
        house.parameters.set(house.admin, HERE, "programme.maxGrant", new AskedSetting("5000.00", NEW_YEAR));
        assertThat(house.districts.district(house.admin, HERE).maxGrant()).isEqualTo(Money.of("10000.00"));
        assertThatThrownBy(() -> house.districts.change(house.admin, HERE, ceiling("5000.00")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/maxGrant"));
        house.clock.set(NEW_YEAR);
        assertThat(house.districts.district(house.admin, HERE).maxGrant()).isEqualTo(Money.of("5000.00"));
        assertThat(house.districts.change(house.admin, HERE, ceiling("5000.00")).name())
                .isEqualTo("Norden");
        assertThat(house.programme.district(HERE).maxGrant()).isEqualTo(Money.of("10000.00"));
    }

    private static ChangedDistrict ceiling(String ceiling) {
        return new ChangedDistrict("Norden", "Programm", Money.of(ceiling), "HN", SetUpDoors.OFFICE, Land.NW, null);
    }

    /** Also before there is a round: a ceiling that is set from a day on is changed there, and its default stays. */
    @Test
    void aCeilingThatIsSetByDayIsNotOverwritten() {
        house.declare(ParameterDefinition.of(GrantCeiling.PARAMETER, Text.same("ceiling")));
        house.parameters.set(house.admin, HERE, "programme.maxGrant", new AskedSetting("8000.00", null));
        assertThatThrownBy(() -> house.districts.change(house.admin, HERE, ceiling("12000.00")))
                .isInstanceOf(Refusal.class);
        house.districts.change(house.admin, HERE, ceiling("8000.00"));
        assertThat(house.programme.district(HERE).maxGrant()).isEqualTo(Money.of("10000.00"));
    }

    @Test
    void anAreaHasStreets() {
        assertThatThrownBy(() -> new FundingArea("Norden", List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/streets"));
    }

    /** As data are that were there before versions had days. */
    @Test
    void oneOfTwoVersionsOfADayMayBeRenamed() {
        house.programme.addGoal(house.admin, HERE, "Nähen", "2025");
        house.programme.addGoal(house.admin, HERE, "Bauen", "2026");
        ActionPlan holds = house.plans.plans(house.admin, HERE).get(0);
        assertThat(house.plans
                        .change(house.admin, holds.id(), new ChangedPlan("Plan 2026", null, null, List.of("Bauen")))
                        .version())
                .isEqualTo("Plan 2026");
    }

    /** The office has another beginning of file numbers meanwhile, and a third district the former one. */
    @Test
    void aModuleThatCountsNoLongerIsNoObstacle() {
        house.districts.change(
                house.admin,
                HERE,
                new ChangedDistrict("Norden", "Programm", Money.of("10000.00"), "NORD", SetUpDoors.OFFICE, null, null));
        NewDistrict other = new NewDistrict(
                "anderswo", "Anderswo", "Programm", Money.of("1.00"), "HN", SetUpDoors.OFFICE, null, null);
        house.districts.found(ProgrammeHouse.of(Role.ADMIN, "anderswo"), other);
        house.programme.putDistrict(
                Caller.house("module", HERE),
                new District(HERE, "Vom Modul", "Programm", Money.of("1.00"), "HN", SetUpDoors.OFFICE, List.of()));
        assertThat(house.programme.district(HERE).fileNumberPrefix()).isEqualTo("NORD");
    }

    @Test
    void beforeTodayNothingBegins() {
        assertThatThrownBy(() -> enter("Plan 2026", TODAY.minusDays(1), "Nähen"))
                .isInstanceOf(Refusal.class);
        assertThat(house.plans.plans(house.admin, HERE)).isEmpty();
    }
}
