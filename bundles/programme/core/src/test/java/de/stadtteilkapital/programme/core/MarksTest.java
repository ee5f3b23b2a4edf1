package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.documents.DocumentMark;
import de.stadtteilkapital.platform.api.documents.Frame;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.documents.Letterhead;
import de.stadtteilkapital.platform.api.documents.Report;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.ChangedMark;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkAct;
import de.stadtteilkapital.programme.api.MarkEnd;
import de.stadtteilkapital.programme.api.MarkPicture;
import de.stadtteilkapital.programme.api.NewMark;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which marks a district has, on which days and where they stand; today is 2026-11-23. */
@OnBothDatabases
class MarksTest {
    private static final String HERE = "marks-70002";
    private static final LocalDate TODAY = ProgrammeHouse.TODAY;

    private final ProgrammeHouse house;

    MarksTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        new ProgrammeActs(house).isThere();
    }

    private MarkPicture picture(int width) {
        return house.marks.keep(house.admin, HERE, Pictures.drawn("png", width, 40));
    }

    private Mark add(Mark.Kind kind, String name, int place, LocalDate from) {
        return house.marks.add(
                house.admin,
                HERE,
                new NewMark(
                        kind,
                        name,
                        null,
                        " ",
                        null,
                        "VO (EU) 2021/1060 Art. 47",
                        place,
                        List.of(Mark.Use.LETTERS, Mark.Use.PAGES, Mark.Use.PAGES),
                        from,
                        picture(120).digest()));
    }

    private static ChangedMark called(String name) {
        return new ChangedMark(name, "Flag", "Gefördert", null, null, 2, List.of(Mark.Use.REPORTS));
    }

    @Test
    void whatIsEnteredIsRead() {
        Mark added = add(Mark.Kind.FUNDER, " Flagge ", 1, null);
        assertThat(house.marks.mark(Caller.PUBLIC, HERE, added.id()))
                .isEqualTo(added)
                .satisfies(mark -> {
                    assertThat(mark.name()).isEqualTo("Flagge");
                    assertThat(mark.acknowledgement()).isNull();
                    assertThat(mark.uses()).containsExactly(Mark.Use.PAGES, Mark.Use.LETTERS);
                    assertThat(mark.from()).isEqualTo(TODAY);
                    assertThat(mark.state()).isEqualTo(Mark.State.HOLDS);
                });
        byte[] bytes = house.marks.picture(Caller.PUBLIC, HERE, added.picture().digest());
        assertThat(Sha256.hex(bytes)).isEqualTo(added.picture().digest());
        assertThat(house.programme.marksOnPages(Set.of(HERE, "nowhere")).get(HERE))
                .containsExactly(added);
    }

    @Test
    void theyStandByKindAndPlaceAndWhatHasEndedLast() {
        Mark old = add(Mark.Kind.DISTRICT, "Alt", 1, null);
        house.marks.end(house.admin, HERE, old.id(), new MarkEnd(TODAY));
        add(Mark.Kind.FUNDER, "Bund", 2, null);
        add(Mark.Kind.FUNDER, "Europa", 1, null);
        add(Mark.Kind.OFFICE, "Stadt", 9, null);
        house.clock.set(TODAY.plusDays(1));
        assertThat(house.marks.marks(house.admin, HERE))
                .extracting(Mark::name)
                .containsExactly("Stadt", "Europa", "Bund", "Alt");
    }

    /** Written by hand: the first day and the last one count. */
    @ParameterizedTest
    @CsvSource({"2026-11-30, TO_COME, 0", "2026-12-01, HOLDS, 1", "2026-12-31, HOLDS, 1", "2027-01-01, ENDED, 0"})
    void aMarkHoldsFromItsFirstDayToItsLast(String day, Mark.State state, int shown) {
        Mark mark = add(Mark.Kind.FUNDER, "Europa", 1, LocalDate.of(2026, 12, 1));
        house.marks.end(house.admin, HERE, mark.id(), new MarkEnd(LocalDate.of(2026, 12, 31)));
        house.clock.set(LocalDate.parse(day));
        assertThat(house.marks.mark(house.admin, HERE, mark.id()).state()).isEqualTo(state);
        assertThat(house.programme.marksOnPages(Set.of(HERE)).getOrDefault(HERE, List.of()))
                .hasSize(shown);
    }

    @Test
    void whatItSaysChangesAndWhereItStands() {
        Mark mark = add(Mark.Kind.FUNDER, "Europa", 1, null);
        Mark changed = house.marks.change(house.admin, HERE, mark.id(), called("Flagge"));
        assertThat(changed.words().english()).isEqualTo("Flag");
        assertThat(changed.said().english()).isEqualTo("Gefördert");
        assertThat(house.programme.marksOnPages(Set.of(HERE))).isEmpty();
        assertThat(house.events.types())
                .endsWith("programme.markPictureKept", "programme.markAdded", "programme.markChanged");
    }

    @Test
    void whatHasStoodForADayIsEndedAndNotRemoved() {
        Mark mark = add(Mark.Kind.FUNDER, "Europa", 1, null);
        assertThat(possible(mark)).containsExactly(MarkAct.CHANGE, MarkAct.END, MarkAct.REMOVE);
        house.clock.set(TODAY.plusDays(1));
        assertThat(possible(mark)).containsExactly(MarkAct.CHANGE, MarkAct.END);
        house.marks.end(house.admin, HERE, mark.id(), new MarkEnd(TODAY.plusDays(1)));
        house.clock.set(TODAY.plusDays(2));
        assertThat(possible(mark)).isEmpty();
    }

    /** Both parts of the address at which an act is done. */
    @Test
    void whatIsPossibleNamesTheDistrictAndTheMark() {
        Mark mark = add(Mark.Kind.FUNDER, "Europa", 1, null);
        assertThat(house.marks.possible(house.admin, HERE, mark.id()))
                .extracting(Possible::ids)
                .containsOnly(List.of(HERE, mark.id()));
    }

    private List<Object> possible(Mark mark) {
        return house.marks.possible(house.admin, HERE, mark.id()).stream()
                .filter(possible -> possible.reason() == null)
                .<Object>map(Possible::act)
                .toList();
    }

    /** What the set-up lacks: a sentence of the funders, or a mark of one. */
    @Test
    void aDistrictSaysWhoFundsItInWordsOrByAMark() throws SQLException {
        house.byHand("update programme_district set funders = 'Gefördert' where id = '" + HERE + "'");
        assertThat(house.marksToSet.missing(HERE)).isEmpty();
        house.byHand("update programme_district set funders = '' where id = '" + HERE + "'");
        assertThat(house.marksToSet.missing(HERE)).isPresent();
        add(Mark.Kind.OFFICE, "Stadt", 1, null);
        assertThat(house.marksToSet.missing(HERE)).isPresent();
        add(Mark.Kind.FUNDER, "Europa", 1, null);
        assertThat(house.marksToSet.missing(HERE)).isEmpty();
        assertThat(house.marksToSet.missing("nowhere")).isPresent();
    }

    /** Written by hand: a document bears what held on its day, where its kind of document bears it. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-22, true, 0",
        "2026-11-23, true, 1",
        "2026-11-30, true, 1",
        "2026-12-01, true, 0",
        "2026-11-24, false, 0"
    })
    void aDocumentBearsTheMarksOfItsDay(LocalDate day, boolean letter, int borne) {
        Mark mark = add(Mark.Kind.FUNDER, "Europa", 1, null);
        house.marks.end(house.admin, HERE, mark.id(), new MarkEnd(LocalDate.of(2026, 11, 30)));
        house.clock.set(TODAY.plusDays(100));
        Letterhead head = house.programme.district(HERE).letterhead();
        Frame frame = letter
                ? new Letter(head, List.of("Verein"), day, "HN-1", "", "Bescheid", List.of())
                : new Report(head, "Niederschrift", "", day, "HN-1");
        assertThat(house.documents.of(requireNonNull(head.id()), frame))
                .hasSize(borne)
                .allSatisfy(drawn -> {
                    assertThat(Sha256.hex(drawn.png())).isEqualTo(mark.picture().digest());
                    assertThat(drawn.position()).isEqualTo(DocumentMark.Position.FUNDER);
                });
    }

    @Test
    void aPictureIsKeptOnceAndGoesADayAfterNobodyNamesIt() {
        Mark mark = add(Mark.Kind.FUNDER, "Europa", 1, null);
        MarkPicture unused = picture(200);
        assertThat(picture(200)).isEqualTo(unused);
        assertThat(house.events.types())
                .containsOnlyOnce("programme.markAdded")
                .filteredOn("programme.markPictureKept"::equals)
                .hasSize(2);
        house.clock.set(TODAY.plusDays(2));
        picture(300);
        assertThat(house.marks.picture(Caller.PUBLIC, HERE, mark.picture().digest()))
                .isNotEmpty();
        assertThatThrownBy(() -> house.marks.picture(Caller.PUBLIC, HERE, unused.digest()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aPictureOfAnotherDistrictIsNoneHere() {
        Mark mark = add(Mark.Kind.FUNDER, "Europa", 1, null);
        assertThatThrownBy(() -> house.marks.picture(
                        Caller.PUBLIC, "anderswo", mark.picture().digest()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> house.marks.mark(Caller.PUBLIC, "anderswo", mark.id()))
                .isInstanceOf(Refusal.class);
    }

    /** Written by hand: the first one is called Europa until the end of November. */
    @ParameterizedTest
    @CsvSource({"2026-11-23, false", "2026-11-30, false", "2026-12-01, true"})
    void twoOfOneDayAreNotCalledAlike(LocalDate from, boolean possible) {
        Mark first = add(Mark.Kind.FUNDER, "Europa", 1, null);
        house.marks.end(house.admin, HERE, first.id(), new MarkEnd(LocalDate.of(2026, 11, 30)));
        if (possible) {
            add(Mark.Kind.FUNDER, "Europa", 1, from);
            assertThatThrownBy(() -> house.marks.end(house.admin, HERE, first.id(), new MarkEnd(null)))
                    .hasMessageContaining("called so");
        } else {
            assertThatThrownBy(() -> add(Mark.Kind.FUNDER, "Europa", 1, from)).hasMessageContaining("called so");
        }
    }

    @Test
    void moreThanTwelveAreTooMany() {
        for (int i = 0; i < 12; i++) {
            add(Mark.Kind.FUNDER, "Zeichen " + i, 1, null);
        }
        assertThatThrownBy(() -> add(Mark.Kind.FUNDER, "Zeichen 13", 1, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> new NewMark(null, " ", null, null, null, null, 0, List.of(), null, ""))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactlyInAnyOrder("/kind", "/place", "/name", "/uses", "/picture"));
    }
}
