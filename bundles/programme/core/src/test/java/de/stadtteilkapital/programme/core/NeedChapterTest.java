package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.NewPlan;
import de.stadtteilkapital.programme.core.chapters.NeedChapter;
import de.stadtteilkapital.programme.core.chapters.NeedChapter.WrittenNeed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Needs in the district's file; today is 2026-11-23. */
@OnBothDatabases
class NeedChapterTest {
    private static final String HERE = "needs-70002";
    private static final LocalDate TODAY = ProgrammeHouse.TODAY;
    private static final LocalDate LAST = TODAY.plusDays(9);
    private static final LocalDate NEXT = TODAY.plusDays(10);

    private final ProgrammeHouse house;
    private final NeedChapter chapter;

    NeedChapterTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        new ProgrammeActs(house).isThere();
        house.plans.enter(house.admin, new NewPlan(HERE, "Plan 1", TODAY, null, List.of("Nähen")));
        chapter = new NeedChapter(house.needs, house.programme);
    }

    private static WrittenNeed written(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new WrittenNeed(
                "Treffpunkt", null, "Analyse", List.of("MIGRANTS"), Need.Priority.HIGH, List.of("Nähen"), from, to);
    }

    private List<WrittenNeed> entries() {
        return chapter.entries(house.admin, HERE);
    }

    private void add(WrittenNeed entry) {
        chapter.add(house.admin, HERE, entry);
    }

    @Test
    void whatHoldsStandsWithoutItsFirstDayAndWhatIsToComeWithIt() {
        add(written(null, LAST));
        add(written(NEXT, null));
        assertThat(entries()).containsExactly(written(null, LAST), written(NEXT, null));
        assertThat(entries()).extracting(chapter::key).containsExactly("Treffpunkt", "Treffpunkt " + NEXT);
    }

    @Test
    void aFileThatNamesTheDaySinceWhichANeedHoldsIsNoChange() {
        add(written(null, null));
        assertThat(chapter.settled(house.admin, HERE, written(TODAY, null)))
                .isEqualTo(entries().get(0));
        assertThat(chapter.settled(house.admin, HERE, written(NEXT, null))).isEqualTo(written(NEXT, null));
    }

    @Test
    void whatHasEndedSaysNothingOfToday() {
        add(written(null, LAST));
        add(written(NEXT, null));
        house.clock.set(NEXT);
        assertThat(entries()).containsExactly(written(null, null));
        assertThat(chapter.isOver(house.admin, HERE, written(null, LAST))).isTrue();
        assertThat(chapter.isOver(house.admin, HERE, written(NEXT.plusDays(1), null)))
                .isFalse();
    }

    @Test
    void anEndIsChangedAloneAndSetBack() {
        add(written(null, null));
        chapter.change(house.admin, HERE, written(null, null), written(null, LAST));
        assertThat(house.events.types()).endsWith("programme.needEnded").doesNotContain("programme.needChanged");
        chapter.restore(house.admin, HERE, written(null, null), written(null, LAST), TODAY);
        assertThat(entries()).containsExactly(written(null, null));
    }

    @Test
    void whatWasToComeWhenTheFileWasTakenIsTakenBackWhenItHolds() {
        add(written(NEXT, null));
        house.clock.set(NEXT);
        chapter.remove(house.admin, HERE, written(NEXT, null), TODAY);
        assertThat(entries()).isEmpty();
    }
}
