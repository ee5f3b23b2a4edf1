package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.CodeEnd;
import de.stadtteilkapital.programme.api.CodeName;
import de.stadtteilkapital.programme.api.CodePlace;
import de.stadtteilkapital.programme.api.NewCode;
import de.stadtteilkapital.programme.core.chapters.CodeListChapter;
import de.stadtteilkapital.programme.core.chapters.CodeListChapter.WrittenCode;
import de.stadtteilkapital.programme.core.chapters.CodeListChapter.WrittenCodeList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code lists of a district as its file tells of them, taken into another district; today is 2026-11-23. */
@OnBothDatabases
class CodeListChapterTest {
    private static final String HERE = "codes-70031";
    private static final String THERE = "codes-70032";
    private static final LocalDate TODAY = ProgrammeHouse.TODAY;

    private final ProgrammeHouse house;
    private final ProgrammeHouse other;
    private final CodeListChapter chapter;

    CodeListChapterTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        other = new ProgrammeHouse(kind, THERE);
        new ProgrammeActs(house).isThere();
        new ProgrammeActs(other).isThere();
        chapter = new CodeListChapter(house.lists, house.store(), house.clock);
    }

    /** As the file's reader does. */
    private void take(ProgrammeHouse into, WrittenCodeList entry) {
        String district = into.district;
        WrittenCodeList settled = chapter.settled(into.admin, district, entry);
        chapter.entries(into.admin, district).stream()
                .filter(one -> one.list().equals(entry.list()))
                .findFirst()
                .ifPresentOrElse(
                        before -> {
                            if (!before.equals(settled)) {
                                chapter.change(into.admin, district, before, settled);
                            }
                        },
                        () -> {
                            if (!chapter.isOver(into.admin, district, settled)) {
                                chapter.add(into.admin, district, settled);
                            }
                        });
    }

    @Test
    void aListAsElsewhereIsNotInTheFile() {
        assertThat(chapter.entries(house.admin, HERE)).isEmpty();
    }

    @Test
    void whatIsWrittenIsTakenByAnotherDistrictAndThenNoChangeAtAll() {
        house.lists.add(house.admin, HERE, "projectType", new NewCode("GARDEN", "Garten", "Garden", TODAY.plusDays(9)));
        house.lists.rename(house.admin, HERE, "projectType", "NETWORK_SUPPORT", new CodeName("Netze", "Nets"));
        house.lists.end(house.admin, HERE, "projectType", "BUSINESS_START_UP", new CodeEnd(TODAY.minusDays(1)));
        house.lists.move(house.admin, HERE, "projectType", "GARDEN", new CodePlace(1));
        List<WrittenCodeList> written = chapter.entries(house.admin, HERE);
        assertThat(written)
                .containsExactly(new WrittenCodeList(
                        "projectType",
                        List.of(
                                new WrittenCode("GARDEN", "Garten", "Garden", TODAY.plusDays(9), null),
                                new WrittenCode("INDIVIDUAL_INTEGRATION", null, null, null, null),
                                new WrittenCode("NETWORK_SUPPORT", "Netze", "Nets", null, null),
                                new WrittenCode("BUSINESS_START_UP", null, null, null, TODAY.minusDays(1)))));

        take(other, written.get(0));
        assertThat(chapter.entries(other.admin, THERE)).isEqualTo(written);
        int events = other.events.all().size() + house.events.all().size();
        take(other, written.get(0));
        take(house, written.get(0));
        assertThat(other.events.all().size() + house.events.all().size()).isEqualTo(events);
    }

    /** What ended long ago elsewhere has ended here since yesterday. */
    @Test
    void daysThatAreOverAreNoDaysToSet() {
        WrittenCodeList old = new WrittenCodeList(
                "feature", List.of(new WrittenCode("URBAN", null, null, null, LocalDate.of(2025, 1, 1))));
        take(house, old);
        assertThat(house.lists.list(house.admin, HERE, "feature").find("URBAN"))
                .hasValueSatisfying(code -> assertThat(code.to()).isEqualTo(TODAY.minusDays(1)));
        int events = house.events.all().size();
        house.clock.set(TODAY.plusDays(20));
        take(house, old);
        assertThat(house.events.all()).hasSize(events);
    }

    @Test
    void whatTheHouseSaysAnywayIsNothing() {
        take(house, new WrittenCodeList("sex", List.of(new WrittenCode("FEMALE", "Weiblich", "Female", null, null))));
        assertThat(house.events.types()).noneMatch(type -> type.startsWith("programme.code"));
    }

    @Test
    void aNewCodeNeedsItsNames() {
        assertThatThrownBy(() -> take(
                        house,
                        new WrittenCodeList("feature", List.of(new WrittenCode("GREEN", null, null, null, null)))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections().get(0).pointer())
                                .isEqualTo("/codes/0/german"));
        assertThatThrownBy(() -> take(house, new WrittenCodeList("colours", List.of())))
                .isInstanceOf(Refusal.class);
    }
}
