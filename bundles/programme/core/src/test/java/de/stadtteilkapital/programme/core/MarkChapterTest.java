package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.NewMark;
import de.stadtteilkapital.programme.core.chapters.MarkChapter;
import de.stadtteilkapital.programme.core.chapters.WrittenMark;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Marks in the district's file; today is 2026-11-23. */
@OnBothDatabases
class MarkChapterTest {
    private static final String HERE = "marks-70003";
    private static final LocalDate TODAY = ProgrammeHouse.TODAY;
    private static final byte[] JPEG = Pictures.drawn("jpeg", 200, 50);

    private final ProgrammeHouse house;
    private final MarkChapter chapter;

    MarkChapterTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        new ProgrammeActs(house).isThere();
        chapter = house.markChapter;
    }

    private static WrittenMark written(String name, @Nullable LocalDate from, @Nullable LocalDate to, String picture) {
        return new WrittenMark(
                Mark.Kind.FUNDER, name, null, "Gefördert", null, null, 1, List.of(Mark.Use.PAGES), from, to, picture);
    }

    private static String named(byte[] picture) {
        return "marks/" + Sha256.hex(picture) + ".jpg";
    }

    @Test
    void whatIsWrittenComesToAnotherDistrictWithItsPicture() {
        String digest = house.marks.keep(house.admin, HERE, JPEG).digest();
        house.marks.add(
                house.admin,
                HERE,
                new NewMark(
                        Mark.Kind.OFFICE,
                        "Wappen",
                        null,
                        null,
                        null,
                        null,
                        3,
                        List.of(Mark.Use.LETTERS),
                        null,
                        digest));
        List<WrittenMark> entries = chapter.entries(house.admin, HERE);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.from()).isNull();
            assertThat(entry.picture()).isEqualTo("marks/" + digest + ".png");
        });
        assertThat(chapter.files(house.admin, HERE))
                .containsOnlyKeys(digest + ".png")
                .allSatisfy((name, content) -> assertThat(Sha256.hex(content)).isEqualTo(digest));
        assertThat(chapter.settled(house.admin, HERE, entries.get(0))).isEqualTo(entries.get(0));
    }

    @Test
    void aPictureThatIsDrawnAnewIsFoundByTheFileFromWhichItCame() {
        chapter.take(house.admin, HERE, named(JPEG).substring(6), JPEG);
        WrittenMark entry = chapter.settled(house.admin, HERE, written("Europa", null, null, named(JPEG)));
        chapter.add(house.admin, HERE, entry);
        // the same file once more is no change, with the picture or without it
        assertThat(chapter.settled(house.admin, HERE, written("Europa", null, null, named(JPEG))))
                .isEqualTo(entry)
                .isIn(chapter.entries(house.admin, HERE));
        assertThat(chapter.settled(house.admin, HERE, written("Europa", TODAY, null, named(JPEG))))
                .isEqualTo(entry);
    }

    @Test
    void aPictureThatIsNowhereIsNamed() {
        assertThatThrownBy(() -> chapter.add(house.admin, HERE, written("Europa", null, null, named(JPEG))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .singleElement()
                                .satisfies(objection -> {
                                    assertThat(objection.pointer()).isEqualTo("/picture");
                                    assertThat(objection.message().german()).contains(named(JPEG));
                                }));
    }

    @Test
    void aFileIsCalledByItsDigest() {
        assertThatThrownBy(() -> chapter.take(house.admin, HERE, "../../europa.png", JPEG))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("digest");
        assertThatThrownBy(() -> written("Europa", null, null, "marks/../x.png"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/picture"));
    }

    @Test
    void whatChangesIsDoneAndAnotherPictureIsAnotherMark() {
        chapter.take(house.admin, HERE, named(JPEG).substring(6), JPEG);
        chapter.add(house.admin, HERE, chapter.settled(house.admin, HERE, written("Europa", null, TODAY, named(JPEG))));
        WrittenMark before = chapter.entries(house.admin, HERE).get(0);
        assertThat(before.to()).isEqualTo(TODAY);
        WrittenMark after = new WrittenMark(
                Mark.Kind.FUNDER,
                "Europa",
                "Europe",
                null,
                null,
                null,
                2,
                List.of(Mark.Use.LETTERS),
                null,
                null,
                before.picture());
        chapter.change(house.admin, HERE, before, after);
        assertThat(chapter.entries(house.admin, HERE)).containsExactly(after);
        String other = "marks/" + "0".repeat(64) + ".png";
        assertThatThrownBy(() -> chapter.change(house.admin, HERE, after, written("Europa", null, null, other)))
                .isInstanceOf(Refusal.class);
    }

    /** Written by hand: to come from 1 December on, changed by a file, taken back on the second. */
    @Test
    void whatWasChangedWhileToComeIsTakenBackWhenItHolds() {
        chapter.take(house.admin, HERE, named(JPEG).substring(6), JPEG);
        LocalDate first = LocalDate.of(2026, 12, 1);
        WrittenMark before = chapter.settled(house.admin, HERE, written("Europa", first, null, named(JPEG)));
        chapter.add(house.admin, HERE, before);
        WrittenMark after = chapter.settled(
                house.admin, HERE, written("Europa", first, LocalDate.of(2026, 12, 31), before.picture()));
        chapter.change(house.admin, HERE, before, after);
        house.clock.set(LocalDate.of(2026, 12, 2));
        chapter.restore(house.admin, HERE, before, after, TODAY);
        assertThat(chapter.entries(house.admin, HERE)).containsExactly(written("Europa", null, null, before.picture()));
    }

    @Test
    void whatHasEndedStaysEnded() {
        chapter.take(house.admin, HERE, named(JPEG).substring(6), JPEG);
        WrittenMark entry = chapter.settled(house.admin, HERE, written("Europa", null, TODAY, named(JPEG)));
        chapter.add(house.admin, HERE, entry);
        assertThat(chapter.isOver(house.admin, HERE, entry)).isFalse();
        house.clock.set(TODAY.plusDays(1));
        assertThat(chapter.isOver(house.admin, HERE, entry)).isTrue();
        assertThat(chapter.entries(house.admin, HERE)).isEmpty();
    }
}
