package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.ChangedMark;
import de.stadtteilkapital.programme.api.ChangedNeed;
import de.stadtteilkapital.programme.api.ChangedPlan;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkEnd;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NewMark;
import de.stadtteilkapital.programme.api.NewNeed;
import de.stadtteilkapital.programme.api.NewPlan;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Two who change one thing at once: the second has not seen what the first wrote, and is told so. */
@OnBothDatabases
class AtOnceTest {
    private static final String HERE = "at-once-70041";
    private static final Text CHANGED = Text.same("changed meanwhile");

    private final ProgrammeHouse house;

    AtOnceTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        new ProgrammeActs(house).isThere();
    }

    /** As the entrances do it: what was read is compared with what is there, then it is changed; the first time somebody is quicker. */
    private <T> void change(Supplier<T> read, Runnable quicker, Runnable mine) {
        T seen = read.get();
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> house.transactions().run(() -> {
                    if (!read.get().equals(seen)) {
                        throw Refusal.conflict(CHANGED);
                    }
                    if (tries.incrementAndGet() == 1) {
                        CompletableFuture.runAsync(quicker).join();
                    }
                    mine.run();
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.detail()).isEqualTo(CHANGED));
    }

    @Test
    void aPlanIsNotWrittenOverUnseen() {
        ActionPlan plan =
                house.plans.enter(house.admin, new NewPlan(HERE, "Plan 1", null, null, List.of("Nähen", "Bauen")));
        change(
                () -> house.plans.plan(house.admin, plan.id()),
                () -> house.plans.change(
                        house.admin, plan.id(), new ChangedPlan("Plan 1", null, "Beschluss", List.of("Nähen"))),
                () -> house.plans.change(
                        house.admin, plan.id(), new ChangedPlan("Plan 1", null, null, List.of("Bauen"))));
        assertThat(house.plans.plan(house.admin, plan.id()).basis()).isEqualTo("Beschluss");
    }

    @Test
    void goalsOfAPlanLikewise() {
        ActionPlan plan =
                house.plans.enter(house.admin, new NewPlan(HERE, "Plan 1", null, null, List.of("Nähen", "Bauen")));
        change(
                () -> house.plans.plan(house.admin, plan.id()),
                () -> house.plans.change(
                        house.admin, plan.id(), new ChangedPlan("Plan 1", null, null, List.of("Nähen", "Bauen", "A"))),
                () -> house.plans.change(
                        house.admin, plan.id(), new ChangedPlan("Plan 1", null, null, List.of("Nähen", "Bauen", "B"))));
        assertThat(house.plans.plan(house.admin, plan.id()).goals())
                .extracting(goal -> goal.title())
                .containsExactlyInAnyOrder("Nähen", "Bauen", "A");
    }

    @Test
    void aNeedIsNotWrittenOverUnseen() {
        ActionPlan plan = house.plans.enter(house.admin, new NewPlan(HERE, "Plan 1", null, null, List.of("Nähen")));
        List<String> goals = List.of(plan.goals().get(0).id());
        Need need = house.needs.add(
                house.admin,
                new NewNeed(HERE, "Treffpunkt", null, "Analyse", List.of(), Need.Priority.LOW, goals, null));
        change(
                () -> house.needs.need(house.admin, need.id()),
                () -> house.needs.change(house.admin, need.id(), wanted("Ort", goals)),
                () -> house.needs.change(house.admin, need.id(), wanted("Haus", goals)));
        assertThat(house.needs.need(house.admin, need.id()).title()).isEqualTo("Ort");
    }

    @Test
    void aMarkIsNotWrittenOverUnseen() {
        String picture = house.marks
                .keep(house.admin, HERE, Pictures.drawn("png", 60, 20))
                .digest();
        List<Mark.Use> uses = List.of(Mark.Use.PAGES);
        Mark mark = house.marks.add(
                house.admin,
                HERE,
                new NewMark(Mark.Kind.FUNDER, "Europa", null, null, null, null, 1, uses, null, picture));
        change(
                () -> house.marks.mark(house.admin, HERE, mark.id()),
                () -> house.marks.end(house.admin, HERE, mark.id(), new MarkEnd(ProgrammeHouse.TODAY)),
                () -> house.marks.change(
                        house.admin, HERE, mark.id(), new ChangedMark("Bund", null, null, null, null, 1, uses)));
        assertThat(house.marks.mark(house.admin, HERE, mark.id()).name()).isEqualTo("Europa");
    }

    private static ChangedNeed wanted(String title, List<String> goals) {
        return new ChangedNeed(title, null, "Analyse", List.of(), Need.Priority.LOW, goals);
    }
}
