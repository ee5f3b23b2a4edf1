package de.stadtteilkapital.applications.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.TouchedCase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft, one submitted and one granted, all from 2027-01-01 to 2027-06-30, in a round of 2026-11-01 to 2027-10-31. */
@OnBothDatabases
class CasesOfRoundTest {
    private static final FundingRound BEFORE = round("2026-11-01", "2027-10-31", "2027-01-31");

    private final House house;
    private final CasesOfRound cases;
    private final Application draft;

    CasesOfRoundTest(Database kind) throws SQLException {
        house = new House(kind);
        house.clear();
        cases = new CasesOfRound(house.database.store());
        Caller sponsor = house.sponsor();
        draft = house.draft(sponsor, "Hof");
        house.applications.submit(sponsor, house.draft(sponsor, "Laden").id());
        String granted = house.draft(sponsor, "Fest").id();
        house.applications.submit(sponsor, granted);
        house.database.byHand(
                "update applications_application set state = 'APPROVED', approved_amount = 9500.00 where id = '"
                        + granted + "'");
    }

    private static FundingRound round(String start, String end, String deadline) {
        return round(start, end, deadline, deadline);
    }

    private static FundingRound round(String start, String end, String deadline, String until) {
        return new FundingRound(
                "r",
                "hamm-norden",
                "Runde",
                LocalDate.parse(start),
                LocalDate.parse(end),
                LocalDate.parse(deadline),
                List.of(),
                false,
                LocalDate.parse(until),
                List.of(),
                new BigDecimal("0.2"),
                null,
                FundingRound.State.OPEN);
    }

    /** Numbers by hand: 0001 is the draft, 0002 submitted, 0003 granted; with an exclamation mark what bars. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-01 | 2027-10-31 | 2027-01-31 | ''
            2026-11-01 | 2027-06-30 | 2027-01-31 | ''
            2026-11-01 | 2027-06-29 | 2027-01-31 | 0003! 0001 0002
            2027-01-01 | 2027-10-31 | 2027-01-31 | ''
            2027-01-02 | 2027-10-31 | 2027-01-31 | 0003! 0001 0002
            2026-11-01 | 2027-12-31 | 2027-03-31 | 0001
            """)
    void whoIsTouchedIsNamedAndWhatIsGrantedBars(String start, String end, String deadline, String touched) {
        assertThat(cases.touched(BEFORE, round(start, end, deadline)).stream()
                        .map(one -> one.called().replaceFirst("HN-2026-", "") + (one.bars() ? "!" : "")))
                .containsExactly(touched.isEmpty() ? new String[0] : touched.split(" "));
    }

    @Test
    void aDraftIsToldItsNewDay() {
        List<TouchedCase> touched = cases.touched(BEFORE, round("2026-11-01", "2027-10-31", "2027-03-31"));
        assertThat(touched.get(0).application()).isEqualTo(draft.id());
        assertThat(touched.get(0).why().german()).contains("31.\u00a0März 2027");
    }

    /** 2027-01-31 is a Sunday, which a call that fixed it does not put off any more. */
    @Test
    void aDraftIsToldTheDayToWhichADeadlineMoves() {
        List<TouchedCase> touched =
                cases.touched(BEFORE, round("2026-11-01", "2027-10-31", "2027-01-31", "2027-02-01"));
        assertThat(touched).extracting(TouchedCase::application).containsExactly(draft.id());
        assertThat(touched.get(0).why().german()).contains("1.\u00a0Februar 2027");
    }

    @Test
    void aDraftIsDueOnTheDayToWhichADeadlineMoves() {
        FundingRound moved = round("2026-11-01", "2027-10-31", "2027-01-31", "2027-02-01");
        assertThat(new Steps(house.rooms, house.clock).draft(moved).due()).isEqualTo("2027-02-01");
    }

    @Test
    void ofADayThatMovedTheOneThatCountsIsTold() throws SQLException {
        handle(
                "programme.roundChanged",
                Map.of("newSubmissionDeadline", "2027-03-27", "newSubmissionUntil", "2027-03-30"));
        assertThat(dueOn("2027-03-30")).containsExactly(draft.id());
    }

    @ParameterizedTest
    @CsvSource({
        "programme.roundChanged, newSubmissionUntil",
        "programme.roundClosed, submissionUntil",
        "programme.roundChanged, newSubmissionDeadline",
        "programme.roundClosed, submissionDeadline"
    })
    void draftsAreDueOnTheNewDay(String type, String fact) throws SQLException {
        handle(type, Map.of(fact, "2027-03-31"));
        assertThat(dueOn("2027-03-31")).containsExactly(draft.id());
    }

    private void handle(String type, Map<String, Object> facts) throws SQLException {
        LoggedEvent event = new LoggedEvent("e", "hamm-norden", 1, type, "r", null, "admin", Instant.EPOCH, facts);
        house.database.transactions().run(() -> new DraftsOfRound(house.database.store()).handle(event));
    }

    private List<String> dueOn(String day) {
        return house.applications.applications(House.OFFICE, PageRequest.of(Map.of())).items().stream()
                .filter(row -> row.due() != null && row.due().date().equals(LocalDate.parse(day)))
                .map(ApplicationRow::id)
                .toList();
    }
}
