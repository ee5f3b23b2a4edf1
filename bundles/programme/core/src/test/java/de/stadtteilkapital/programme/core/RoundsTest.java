package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.TouchedCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a round can be otherwise, and when; today is 2026-11-23. */
@OnBothDatabases
class RoundsTest {
    private final ProgrammeHouse house;
    private final FundingRound round;

    RoundsTest(Database kind) {
        house = new ProgrammeHouse(kind, "hamm-norden").cleared();
        new ProgrammeActs(house).isThere();
        round = plan("2026-10-01", "2027-09-30", "2027-01-31", "2026-11-15", "2026-12-15");
    }

    private FundingRound plan(String start, String end, String deadline, String... earlier) {
        return house.rounds.plan(
                house.admin,
                new NewRound(
                        "hamm-norden",
                        "2026/27",
                        LocalDate.parse(start),
                        LocalDate.parse(end),
                        LocalDate.parse(deadline),
                        days(earlier),
                        new BigDecimal("0.20")));
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days)
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }

    private static ChangedRound asked(String start, String end, String deadline, String earlier) {
        return new ChangedRound(
                "2026/27",
                LocalDate.parse(start),
                LocalDate.parse(end),
                LocalDate.parse(deadline),
                days(earlier.split(" ")));
    }

    /** Written by hand: what is over stays, what is to come may move to any day from today on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-01 | 2027-09-30 | 2027-01-31 | 2026-11-15 2026-12-15            | ''
            2026-10-01 | 2027-12-31 | 2027-03-31 | 2026-11-15 2026-12-15            | ''
            2026-10-01 | 2026-11-23 | 2026-11-23 | 2026-11-15                       | ''
            2026-10-01 | 2027-09-30 | 2027-01-31 | 2026-11-15                       | ''
            2026-10-01 | 2027-09-30 | 2027-01-31 | 2026-11-15 2026-11-23 2026-12-20 | ''
            2026-10-02 | 2027-09-30 | 2027-01-31 | 2026-11-15 2026-12-15            | /start
            2026-12-01 | 2027-09-30 | 2027-01-31 | 2026-11-15 2026-12-15            | /start
            2026-10-01 | 2026-11-22 | 2026-11-22 | 2026-11-15                       | /end /submissionDeadline
            2026-10-01 | 2027-09-30 | 2026-11-22 | 2026-11-15                       | /submissionDeadline
            2026-10-01 | 2027-09-30 | 2027-01-31 | 2026-12-15                       | /earlierDeadlines
            2026-10-01 | 2027-09-30 | 2027-01-31 | 2026-11-15 2026-11-20            | /earlierDeadlines
            """)
    void whatIsOverStays(String start, String end, String deadline, String earlier, String refused) {
        ChangedRound asked = asked(start, end, deadline, earlier);
        if (refused.isEmpty()) {
            FundingRound changed = house.rounds.change(house.admin, round.id(), asked);
            assertThat(ChangedRound.of(changed)).isEqualTo(asked);
            assertThat(house.programme.round(round.id())).isEqualTo(changed);
        } else {
            assertThatThrownBy(() -> house.rounds.change(house.admin, round.id(), asked))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
                        assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly(refused.split(" "));
                    });
            assertThat(house.programme.round(round.id())).isEqualTo(round);
        }
    }

    @Test
    void aRoundThatIsToComeMayBeginOnAnotherDayFromTodayOn() {
        FundingRound coming = plan("2027-01-01", "2027-12-31", "2027-06-30");
        ChangedRound sooner = asked("2026-11-23", "2027-12-31", "2027-06-30", "");
        assertThat(house.rounds.change(house.admin, coming.id(), sooner).state())
                .isEqualTo(FundingRound.State.OPEN);
    }

    @Test
    void whatIsChangedStandsInTheEventWithWhatWas() {
        house.rounds.change(
                house.admin, round.id(), asked("2026-10-01", "2027-12-31", "2027-01-31", "2026-11-15 2026-12-15"));
        house.rounds.change(
                house.admin, round.id(), asked("2026-10-01", "2027-12-31", "2027-01-31", "2026-11-15 2026-12-15"));
        assertThat(house.events.types())
                .filteredOn("programme.roundChanged"::equals)
                .hasSize(1);
        assertThat(house.events.all().get(house.events.all().size() - 1).facts())
                .containsOnlyKeys("oldEnd", "newEnd")
                .containsEntry("oldEnd", LocalDate.parse("2027-09-30"))
                .containsEntry("newEnd", LocalDate.parse("2027-12-31"));
    }

    @Test
    void whoIsTouchedIsToldBeforeAndWhatIsGrantedBars() {
        house.touched.add(new TouchedCase("1", "HN-2026-0001", Text.same("draft"), false));
        house.touched.add(new TouchedCase("2", "HN-2026-0002", Text.same("granted"), true));
        ChangedRound shorter = asked("2026-10-01", "2027-03-31", "2027-01-31", "2026-11-15 2026-12-15");

        assertThat(house.rounds.touched(house.admin, round.id(), shorter))
                .extracting(TouchedCase::called)
                .containsExactly("HN-2026-0002", "HN-2026-0001");
        assertThatThrownBy(() -> house.rounds.change(house.admin, round.id(), shorter))
                .hasMessageContaining("HN-2026-0002")
                .hasMessageNotContaining("HN-2026-0001");
    }

    /** VwVfG § 20: what bars is told, which case it is not. */
    @Test
    void aRecusedPersonIsNotToldOfTheirCase() {
        house.touched.add(new TouchedCase("2", "HN-2026-0002", Text.same("granted"), true));
        Caller recused = new Caller(
                "someone",
                "Jemand",
                List.of(new Assignment(Role.COORDINATOR, "hamm-norden", null, null, List.of())),
                Set.of("2"));
        ChangedRound shorter = asked("2026-10-01", "2027-03-31", "2027-01-31", "2026-11-15 2026-12-15");

        assertThat(house.rounds.touched(recused, round.id(), shorter)).isEmpty();
        assertThatThrownBy(() -> house.rounds.change(recused, round.id(), shorter))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("HN-2026-0002");
    }

    @Test
    void aClosedRoundTakesApplicationsUntilThatDayAndGoesOnOtherwise() {
        FundingRound closed = house.rounds.close(house.admin, round.id());
        assertThat(closed.submissionDeadline()).isEqualTo(ProgrammeHouse.TODAY);
        assertThat(closed.earlierDeadlines()).containsExactly(LocalDate.parse("2026-11-15"));
        assertThat(closed.closedOn()).isEqualTo(ProgrammeHouse.TODAY);
        assertThat(closed.end()).isEqualTo(round.end());
        assertThat(closed.state()).isEqualTo(FundingRound.State.OPEN);
        assertThat(house.rounds.possible(house.admin, round.id()))
                .extracting(possible -> possible.act().name())
                .containsExactly("CHANGE", "REMOVE");
    }

    @Test
    void whoPutsTheLastDayOffTakesApplicationsAgain() {
        house.rounds.close(house.admin, round.id());
        FundingRound again = house.rounds.change(
                house.admin, round.id(), asked("2026-10-01", "2027-09-30", "2027-02-28", "2026-11-15"));
        assertThat(again.closedOn()).isNull();
        assertThat(house.rounds.possible(house.admin, round.id()))
                .extracting(possible -> possible.act().name())
                .containsExactly("CHANGE", "CLOSE", "REMOVE");
    }

    /** That it was closed early is nothing that the next one is planned for. */
    @Test
    void theNextRoundHasTheTermsThatAClosedOneWasPlannedWith() {
        NewRound next = house.rounds.following(house.admin, round.id());
        house.rounds.close(house.admin, round.id());
        assertThat(house.rounds.following(house.admin, round.id())).isEqualTo(next);
        assertThat(next.submissionDeadline()).isEqualTo("2028-01-31");
        assertThat(next.earlierDeadlines()).isEqualTo(days("2027-11-15", "2027-12-15"));
    }

    @Test
    void theNextRoundHasTheTermsWithWhichAClosedOneGoesOn() {
        house.rounds.close(house.admin, round.id());
        house.rounds.change(house.admin, round.id(), asked("2026-10-01", "2027-09-30", "2027-02-28", "2026-11-15"));
        NewRound next = house.rounds.following(house.admin, round.id());
        assertThat(next.submissionDeadline()).isEqualTo("2028-02-28");
        assertThat(next.earlierDeadlines()).isEqualTo(days("2027-11-15"));
    }

    /** 2026-11-15 and 2027-01-31 are Sundays. */
    @Test
    void anApplicationIsDueOnTheNextOfSeveralDays() {
        assertThat(round.deadlineAfter(LocalDate.parse("2026-11-15"))).isEqualTo("2026-11-16");
        assertThat(round.deadlineAfter(LocalDate.parse("2026-11-16"))).isEqualTo("2026-11-16");
        assertThat(round.deadlineAfter(LocalDate.parse("2026-11-17"))).isEqualTo("2026-12-15");
        assertThat(round.deadlineAfter(LocalDate.parse("2026-12-16"))).isEqualTo("2027-02-01");
        assertThat(round.deadlineAfter(LocalDate.parse("2027-02-02"))).isEqualTo("2027-02-01");
    }

    /** By the calendar. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026/27         | 2026-11-01 | 2027-10-31 | 2027-01-31 | 2027/28                  | 2027-11-01 | 2028-10-31 | 2028-01-31
            Förderjahr 2027 | 2027-01-01 | 2027-12-31 | 2027-10-31 | Förderjahr 2028          | 2028-01-01 | 2028-12-31 | 2028-10-31
            2027 bis 2028   | 2027-01-01 | 2028-12-31 | 2028-06-30 | 2029 bis 2030            | 2029-01-01 | 2030-12-31 | 2030-06-30
            Nordrunde       | 2026-03-15 | 2026-06-20 | 2026-04-30 | Nordrunde (Folgerunde)   | 2026-06-21 | 2026-09-26 | 2026-08-06
            """)
    void theNextRoundFollowsTheLast(
            String name,
            LocalDate start,
            LocalDate end,
            LocalDate deadline,
            String nextName,
            LocalDate nextStart,
            LocalDate nextEnd,
            LocalDate nextDeadline) {
        FundingRound last = house.rounds.plan(
                house.admin, new NewRound("hamm-norden", name, start, end, deadline, new BigDecimal("0.20")));
        assertThat(house.rounds.following(house.admin, last.id()))
                .isEqualTo(
                        new NewRound("hamm-norden", nextName, nextStart, nextEnd, nextDeadline, new BigDecimal("0.2")));
    }
}
