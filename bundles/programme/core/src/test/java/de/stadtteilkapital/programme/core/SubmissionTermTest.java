package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.core.chapters.RoundChapter;
import de.stadtteilkapital.programme.core.chapters.RoundChapter.WrittenRound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Until when applications are taken; today is Monday, 2026-11-23, and 2026-11-28 a Saturday, 2026-12-05 too. */
@OnBothDatabases
class SubmissionTermTest {
    private static final String HERE = "terms-70041";
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate SUNDAY = SATURDAY.plusDays(1);
    private static final LocalDate MONDAY = SATURDAY.plusDays(2);
    private static final LocalDate NEXT_SATURDAY = SATURDAY.plusDays(7);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private final Database kind;
    private final ProgrammeHouse house;

    SubmissionTermTest(Database kind) {
        this.kind = kind;
        house = new ProgrammeHouse(kind, HERE).cleared();
        house.declare(ParameterDefinition.of(DistrictHolidays.PLACE, new Text("Ort.", "Place.")));
    }

    private void found(@Nullable Land land) {
        house.districts.found(
                house.admin,
                new NewDistrict(HERE, "Hier", "Programm", Money.of("1.00"), "TE", SetUpDoors.OFFICE, land, null));
    }

    private FundingRound plan(LocalDate deadline, List<LocalDate> earlier, boolean fixed) {
        return house.rounds.plan(
                house.admin,
                new NewRound(
                        HERE,
                        "Runde",
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2028, 12, 31),
                        deadline,
                        earlier,
                        fixed,
                        new BigDecimal("0.2")));
    }

    private static ChangedRound fixed(FundingRound round, boolean fixed) {
        return new ChangedRound(
                round.name(), round.start(), round.end(), round.submissionDeadline(), round.earlierDeadlines(), fixed);
    }

    private List<String> possible(FundingRound round) {
        return house.rounds.possible(house.admin, round.id()).stream()
                .map(possible -> possible.act().name())
                .toList();
    }

    private FundingRound known(FundingRound round) {
        return house.programme.round(round.id());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "submission.csv", delimiter = ';', numLinesToSkip = 2)
    void applicationsAreTakenUntil(
            LocalDate day, @Nullable Land land, String place, boolean fixed, LocalDate last, String why) {
        found(land);
        house.programme.setParameter(house.admin, HERE, DistrictHolidays.PLACE.key(), place);
        FundingRound round = plan(day, List.of(), fixed);
        assertThat(round.submissionUntil()).as(why).isEqualTo(last);
        assertThat(round.submissionDeadline()).isEqualTo(day);
        assertThat(known(round)).isEqualTo(round);
        // VwVfG § 31 (4), (5)
        assertThat(round.end()).isEqualTo("2028-12-31");
    }

    @Test
    void aDeadlineIsOverAfterTheDayToWhichItMoved() {
        found(Land.NW);
        FundingRound round = plan(SATURDAY, List.of(), false);
        house.clock.set(MONDAY);
        assertThat(possible(round)).contains("CLOSE");
        house.clock.set(MONDAY.plusDays(1));
        assertThat(possible(round)).doesNotContain("CLOSE");
    }

    /** Who relied on Monday is not told on Sunday that it was Saturday. */
    @Test
    void aDayIsNotFixedOnceThatWouldHaveBeenTooLate() {
        found(Land.NW);
        FundingRound round = plan(NEXT_SATURDAY, List.of(SATURDAY), false);
        house.clock.set(SUNDAY);
        refuses(round);
        // by now the earlier one is over either way
        house.clock.set(MONDAY.plusDays(1));
        assertThat(house.rounds
                        .change(house.admin, round.id(), fixed(round, true))
                        .submissionUntil())
                .isEqualTo(NEXT_SATURDAY);
    }

    @Test
    void neitherIsTheLastOne() {
        found(Land.NW);
        FundingRound round = plan(SATURDAY, List.of(), false);
        house.clock.set(SUNDAY);
        refuses(round);
        house.clock.set(MONDAY.plusDays(1));
        refuses(round);
    }

    private void refuses(FundingRound round) {
        assertThatThrownBy(() -> house.rounds.change(house.admin, round.id(), fixed(round, !round.fixedDeadline())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/fixedDeadline"));
        assertThat(known(round).submissionUntil()).isEqualTo(round.submissionUntil());
    }

    @Test
    void whatAChangeMovesStandsInItsEvent() {
        found(Land.NW);
        FundingRound round = plan(SATURDAY, List.of(), false);
        house.rounds.change(house.admin, round.id(), fixed(round, true));
        assertThat(facts())
                .isEqualTo(Map.of(
                        "oldFixedDeadline",
                        false,
                        "newFixedDeadline",
                        true,
                        "oldSubmissionUntil",
                        MONDAY,
                        "newSubmissionUntil",
                        SATURDAY));
    }

    @Test
    void aRoundThatIsClosedMovesNoFurther() {
        found(Land.NW);
        FundingRound round = plan(SATURDAY, List.of(), false);
        house.clock.set(SUNDAY);
        FundingRound closed = house.rounds.close(house.admin, round.id());
        assertThat(closed.submissionUntil()).isEqualTo(SUNDAY);
        assertThat(facts()).containsEntry("submissionUntil", SUNDAY);
        house.clock.set(MONDAY);
        assertThat(known(round).submissionUntil()).isEqualTo(SUNDAY);
        FundingRound again = house.rounds.change(
                house.admin,
                round.id(),
                new ChangedRound(round.name(), round.start(), round.end(), NEXT_SATURDAY, List.of()));
        assertThat(again.submissionUntil()).isEqualTo(NEXT_MONDAY);
    }

    private Map<String, Object> facts() {
        return house.events.all().get(house.events.all().size() - 1).facts();
    }

    @Test
    void earlierDeadlinesMoveLikewise() {
        found(Land.NW);
        FundingRound round = plan(NEXT_SATURDAY, List.of(SATURDAY), false);
        assertThat(round.earlierUntil()).containsExactly(MONDAY);
        assertThat(round.deadlineAfter(SUNDAY)).isEqualTo(MONDAY);
        assertThat(round.deadlineAfter(MONDAY.plusDays(1))).isEqualTo(NEXT_MONDAY);
        assertThat(plan(NEXT_SATURDAY, List.of(SATURDAY), true).earlierUntil()).containsExactly(SATURDAY);
    }

    @Test
    void theNextRoundIsProposedWithFixedDaysAfterFixedOnes() {
        found(Land.NW);
        FundingRound round = plan(SATURDAY, List.of(), true);
        assertThat(house.rounds.following(house.admin, round.id()).fixedDeadline())
                .isTrue();
    }

    @Test
    void theFileTellsIt() {
        found(Land.NW);
        plan(SATURDAY, List.of(), true);
        RoundChapter chapter = new RoundChapter(house.rounds, house.programme);
        WrittenRound written = chapter.entries(house.admin, HERE).get(0);
        WrittenRound read = CanonicalJson.read(CanonicalJson.write(written), WrittenRound.class);
        assertThat(read).isEqualTo(written);

        ProgrammeHouse other = new ProgrammeHouse(kind, "terms-70042");
        new ProgrammeActs(other).isThere();
        RoundChapter there = new RoundChapter(other.rounds, other.programme);
        there.add(other.admin, other.district, read);
        assertThat(there.entries(other.admin, other.district)).containsExactly(written);

        WrittenRound without = CanonicalJson.read(
                CanonicalJson.write(written).replace("\"fixedDeadline\":true,", ""), WrittenRound.class);
        assertThat(without.fixedDeadline()).isFalse();
        there.change(other.admin, other.district, read, without);
        assertThat(there.entries(other.admin, other.district)).containsExactly(without);
    }
}
