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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static WrittenCodeList ofProjects(WrittenCode... codes) {
        return new WrittenCodeList("projectType", List.of(codes));
    }

    private static WrittenCode ended(String code) {
        return new WrittenCode(code, null, null, null, TODAY.minusDays(1));
    }

    /** Of the house's three nothing is offered any more, but only what the district has itself. */
    @Test
    void aListOfOwnCodesAloneIsTakenByAnotherDistrictAndTakenBack() {
        house.lists.add(house.admin, HERE, "projectType", new NewCode("GARDEN", "Garten", "Garden", null));
        for (String code : List.of("INDIVIDUAL_INTEGRATION", "NETWORK_SUPPORT", "BUSINESS_START_UP")) {
            house.lists.end(house.admin, HERE, "projectType", code, new CodeEnd(TODAY.minusDays(1)));
        }
        WrittenCodeList written = chapter.entries(house.admin, HERE).get(0);
        assertThat(written.codes()).hasSize(4);
        take(other, written);
        assertThat(chapter.entries(other.admin, THERE)).containsExactly(written);
        chapter.remove(other.admin, THERE, written, TODAY);
        assertThat(chapter.entries(other.admin, THERE)).isEmpty();
    }

    @Test
    void whatAFileChangedOfSuchAListIsTakenBackTenDaysLater() {
        WrittenCode garden = new WrittenCode("GARDEN", "Garten", "Garden", TODAY.plusDays(9), null);
        take(house, ofProjects(garden));
        WrittenCodeList before = chapter.entries(house.admin, HERE).get(0);
        WrittenCode roof = new WrittenCode("ROOF", "Dach", "Roof", null, null);
        take(
                house,
                ofProjects(
                        ended("INDIVIDUAL_INTEGRATION"),
                        ended("NETWORK_SUPPORT"),
                        ended("BUSINESS_START_UP"),
                        garden,
                        roof));
        WrittenCodeList after = chapter.entries(house.admin, HERE).get(0);
        house.clock.set(TODAY.plusDays(10));
        chapter.restore(house.admin, HERE, before, after, TODAY);
        assertThat(chapter.entries(house.admin, HERE))
                .containsExactly(chapter.settled(house.admin, HERE, before))
                .allSatisfy(list -> assertThat(list.codes())
                        .extracting(WrittenCode::code)
                        .containsExactly("GARDEN", "INDIVIDUAL_INTEGRATION", "NETWORK_SUPPORT", "BUSINESS_START_UP"));
    }

    /** Written by hand: of the second code the first day, the last one, and the name. */
    @ParameterizedTest
    @CsvSource({
        "GARDEN, , , Garten, /codes/1/from",
        "GARDEN, 2026-12-03, , Garten, /codes/1/from",
        "GARDEN, 2026-12-02, 2026-11-30, Garten, /codes/1/to",
        "GARDEN, 2026-12-02, , , /codes/1/german",
        "GARDEN, 2026-12-02, , Garten,"
    })
    void whatIsWrongPointsToItsCode(String code, LocalDate from, LocalDate to, String name, String pointer) {
        take(house, ofProjects(new WrittenCode("GARDEN", "Garten", "Garden", TODAY.plusDays(9), null)));
        WrittenCodeList asked = ofProjects(
                new WrittenCode("NETWORK_SUPPORT", null, null, null, null),
                new WrittenCode(code, name, name == null ? null : "Garden", from, to));
        if (pointer == null) {
            take(house, asked);
            return;
        }
        assertThatThrownBy(() -> take(house, asked)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
            assertThat(refusal.objections().get(0).pointer()).isEqualTo(pointer);
        });
    }
}
