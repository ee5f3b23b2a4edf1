package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.ChangedNeed;
import de.stadtteilkapital.programme.api.ChangedPlan;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NeedAct;
import de.stadtteilkapital.programme.api.NeedEnd;
import de.stadtteilkapital.programme.api.NewNeed;
import de.stadtteilkapital.programme.api.NewPlan;
import de.stadtteilkapital.programme.api.ServingProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a district needs, until when, and what stays of it once an application names it; today is 2026-11-23. */
@OnBothDatabases
class NeedsTest {
    private static final String HERE = "needs-70001";
    private static final LocalDate TODAY = ProgrammeHouse.TODAY;

    private final ProgrammeHouse house;
    private final ActionPlan plan;

    NeedsTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        new ProgrammeActs(house).isThere();
        plan = house.plans.enter(house.admin, new NewPlan(HERE, "Plan 1", TODAY, null, List.of("Nähen", "Bauen")));
    }

    private List<String> goals() {
        return List.of(plan.goals().get(0).id());
    }

    private Need add(String title, Need.Priority priority) {
        return add(title, priority, null);
    }

    private Need add(String title, Need.Priority priority, @Nullable LocalDate from) {
        return house.needs.add(
                house.admin,
                new NewNeed(HERE, title, " ", "Analyse", List.of("MIGRANTS", "SENIORS"), priority, goals(), from));
    }

    private ChangedNeed called(String title, List<String> goals) {
        return new ChangedNeed(title, "Wo?", "Konferenz", List.of(), Need.Priority.LOW, goals);
    }

    @Test
    void whatIsEnteredIsRead() {
        Need added = add("Treffpunkt", Need.Priority.HIGH);
        assertThat(house.needs.need(Caller.PUBLIC, added.id())).isEqualTo(added).satisfies(need -> {
            assertThat(need.text()).isNull();
            assertThat(need.targetGroups()).containsExactly("MIGRANTS", "SENIORS");
            assertThat(need.goals()).isEqualTo(goals());
            assertThat(need.from()).isEqualTo(TODAY);
            assertThat(need.state()).isEqualTo(Need.State.HOLDS);
        });
        assertThat(house.programme.needNames(Caller.PUBLIC, List.of(added.id(), "nothing")))
                .isEqualTo(Map.of(added.id(), "Treffpunkt"));
    }

    @Test
    void theMostUrgentStandFirstAndWhatHasEndedLast() {
        Need ended = add("Alt", Need.Priority.HIGH);
        house.needs.end(house.admin, ended.id(), new NeedEnd(TODAY));
        add("Ohne Eile", Need.Priority.LOW);
        add("Über den Weg", Need.Priority.HIGH);
        add("Treffpunkt", Need.Priority.HIGH);
        house.clock.set(TODAY.plusDays(1));
        assertThat(house.needs.needs(house.admin, HERE))
                .extracting(Need::title)
                .containsExactly("Treffpunkt", "Über den Weg", "Ohne Eile", "Alt");
    }

    /** Written by hand: the last day counts. */
    @ParameterizedTest
    @CsvSource({"2026-11-23, HOLDS, 1", "2026-12-31, HOLDS, 1", "2027-01-01, ENDED, 0"})
    void aNeedHoldsToItsLastDay(String day, Need.State state, int offered) {
        Need need = add("Treffpunkt", Need.Priority.HIGH);
        house.needs.end(house.admin, need.id(), new NeedEnd(LocalDate.of(2026, 12, 31)));
        house.clock.set(LocalDate.parse(day));
        assertThat(house.needs.need(house.admin, need.id()).state()).isEqualTo(state);
        assertThat(house.programme.needsToday(HERE)).hasSize(offered);
    }

    /** So that a file can name each by its title. */
    @Test
    void oneTitleHasOneNeedThatHolds() {
        Need first = add("Treffpunkt", Need.Priority.HIGH);
        Need other = add("Spielplatz", Need.Priority.LOW);
        for (Runnable twice : List.<Runnable>of(
                () -> add("Treffpunkt", Need.Priority.LOW),
                () -> house.needs.change(house.admin, other.id(), called("Treffpunkt", goals())))) {
            assertThatThrownBy(twice::run)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.objections())
                                    .extracting(Objection::pointer)
                                    .containsExactly("/title"));
        }
        house.needs.end(house.admin, first.id(), new NeedEnd(TODAY));
        house.clock.set(TODAY.plusDays(1));
        assertThat(add("Treffpunkt", Need.Priority.LOW).state()).isEqualTo(Need.State.HOLDS);
    }

    /** Written by hand: the first day counts. */
    @ParameterizedTest
    @CsvSource({"2026-11-23, PLANNED, 0", "2026-12-31, PLANNED, 0", "2027-01-01, HOLDS, 1"})
    void aNeedHoldsFromItsFirstDayOn(String day, Need.State state, int offered) {
        Need need = add("Treffpunkt", Need.Priority.HIGH, LocalDate.of(2027, 1, 1));
        house.clock.set(LocalDate.parse(day));
        assertThat(house.needs.need(house.admin, need.id()).state()).isEqualTo(state);
        assertThat(house.programme.needsToday(HERE)).hasSize(offered);
    }

    @Test
    void aTitleThatIsToComeAgainBeginsAfterTheOneThatHolds() {
        LocalDate next = TODAY.plusDays(10);
        Need first = add("Treffpunkt", Need.Priority.HIGH);
        assertThatThrownBy(() -> add("Treffpunkt", Need.Priority.LOW, next)).isInstanceOf(Refusal.class);
        house.needs.end(house.admin, first.id(), new NeedEnd(next.minusDays(1)));
        Need second = add("Treffpunkt", Need.Priority.LOW, next);
        assertThatThrownBy(() -> house.needs.end(house.admin, first.id(), new NeedEnd(next)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/to"));
        house.needs.remove(house.admin, second.id());
        assertThat(house.needs.end(house.admin, first.id(), new NeedEnd(null)).to())
                .isNull();
    }

    @Test
    void anEndThatIsToComeIsTakenBack() {
        Need need = add("Treffpunkt", Need.Priority.HIGH);
        house.needs.end(house.admin, need.id(), new NeedEnd(TODAY.plusDays(9)));
        assertThat(house.needs.end(house.admin, need.id(), new NeedEnd(null)).to())
                .isNull();
        assertThat(house.events.types()).endsWith("programme.needEnded", "programme.needEnded");
    }

    @Test
    void whatAnApplicationNamesKeepsItsNameAndStays() {
        Need need = add("Treffpunkt", Need.Priority.HIGH);
        house.namedNeeds.add(need.id());
        assertThatThrownBy(() -> house.needs.change(house.admin, need.id(), called("Spielplatz", goals())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/title"));
        assertThat(house.needs.change(house.admin, need.id(), called("Treffpunkt", goals())))
                .satisfies(changed -> {
                    assertThat(changed.source()).isEqualTo("Konferenz");
                    assertThat(changed.priority()).isEqualTo(Need.Priority.LOW);
                });
        assertThat(house.needs.possible(house.admin, need.id()))
                .filteredOn(possible -> possible.reason() == null)
                .extracting(Possible::act)
                .containsExactly(NeedAct.CHANGE, NeedAct.END);
        assertThatThrownBy(() -> house.needs.remove(house.admin, need.id())).isInstanceOf(Refusal.class);
    }

    @Test
    void aGoalUnderWhichANeedFallsIsNotTakenAway() {
        Need need = add("Treffpunkt", Need.Priority.HIGH);
        ChangedPlan without = new ChangedPlan("Plan 1", null, null, List.of("Bauen"));
        assertThatThrownBy(() -> house.plans.change(house.admin, plan.id(), without))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> house.plans.remove(house.admin, plan.id())).isInstanceOf(Refusal.class);
        house.needs.remove(house.admin, need.id());
        assertThat(house.plans.change(house.admin, plan.id(), without).goals()).hasSize(1);
    }

    @Test
    void goalsOfAPlanThatWasReplacedMayStayAndNoOthers() {
        Need need = add("Treffpunkt", Need.Priority.HIGH);
        ActionPlan next =
                house.plans.enter(house.admin, new NewPlan(HERE, "Plan 2", TODAY.plusDays(1), null, List.of("Singen")));
        house.clock.set(TODAY.plusDays(1));
        List<String> both = List.of(goals().get(0), next.goals().get(0).id());
        assertThat(house.needs
                        .change(house.admin, need.id(), called("Treffpunkt", both))
                        .goals())
                .isEqualTo(both);
        assertThatThrownBy(() -> house.needs.change(
                        house.admin,
                        need.id(),
                        called("Treffpunkt", List.of(plan.goals().get(1).id()))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/goals"));
    }

    /** Whoever prepares the next plan says with it what is needed then. */
    @Test
    void aNeedToComeFallsUnderGoalsOfThePlanThatHoldsThen() {
        LocalDate then = TODAY.plusDays(40);
        ActionPlan next = house.plans.enter(house.admin, new NewPlan(HERE, "Plan 2", then, null, List.of("Singen")));
        List<String> singing = List.of(next.goals().get(0).id());
        assertThat(house.needs
                        .add(
                                house.admin,
                                new NewNeed(HERE, "Chor", null, "Analyse", null, Need.Priority.LOW, singing, then))
                        .goals())
                .isEqualTo(singing);
        for (NewNeed wrong : List.of(
                new NewNeed(HERE, "Chor 2", null, "Analyse", null, Need.Priority.LOW, singing, then.minusDays(1)),
                new NewNeed(HERE, "Chor 3", null, "Analyse", null, Need.Priority.LOW, goals(), then))) {
            assertThatThrownBy(() -> house.needs.add(house.admin, wrong))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.objections())
                                    .extracting(Objection::pointer)
                                    .containsExactly("/goals"));
        }
    }

    @Test
    void whoServesItStandsBesideIt() {
        Need served = add("Treffpunkt", Need.Priority.HIGH);
        add("Wege", Need.Priority.LOW);
        ServingProject project = new ServingProject("a", "HN-2026-0001", "Nähstube");
        house.serving.put(served.id(), List.of(project));
        assertThat(house.needs.needs(house.admin, HERE))
                .extracting(Need::projects)
                .containsExactly(List.of(project), List.of());
    }

    @Test
    void whatChangedStandsInTheEventWithWhatWas() {
        Need need = add("Treffpunkt", Need.Priority.HIGH);
        house.needs.change(house.admin, need.id(), called("Treffpunkt", goals()));
        assertThat(house.events.all().get(house.events.all().size() - 1).facts())
                .containsEntry("oldPriority", Need.Priority.HIGH)
                .containsEntry("newPriority", Need.Priority.LOW)
                .containsEntry("oldTargetGroups", "MIGRANTS,SENIORS")
                .doesNotContainKeys("oldTitle", "oldGoals");
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        assertThatThrownBy(() -> new NewNeed("", null, null, "", null, null, List.of(), null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/district", "/title", "/source", "/priority", "/goals"));
    }
}
