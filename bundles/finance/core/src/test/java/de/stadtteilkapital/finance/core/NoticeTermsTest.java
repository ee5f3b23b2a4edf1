package de.stadtteilkapital.finance.core;

import static de.stadtteilkapital.finance.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.api.Overspend;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a notice says of itself: until when it can be accepted, and how overspending is treated. */
@OnBothDatabases
class NoticeTermsTest {
    private final Office office;

    NoticeTermsTest(Database kind) {
        office = new Office(RoomDatabase.on(kind));
    }

    /** Four weeks unless the district says otherwise; the period of every grant here ends on 1 July 2027. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # issued,  term, last day,   accepted on, is it
            2026-11-23, P4W, 2026-12-21, 2026-12-21, true
            2026-11-23, P4W, 2026-12-21, 2026-12-22, false
            2026-11-23, P2W, 2026-12-07, 2026-12-08, false
            # 25 December is a Friday, and the days after it are a holiday and a Sunday
            2026-11-27, P4W, 2026-12-28, 2026-12-28, true
            2026-11-27, P4W, 2026-12-28, 2026-12-29, false
            # 27 February 2027 is a Saturday
            2027-01-30, P4W, 2027-03-01, 2027-03-01, true
            # the period ends before the term does
            2027-06-21, P4W, 2027-07-01, 2027-07-01, true
            2027-06-21, P4W, 2027-07-01, 2027-07-02, false
            """)
    void aGrantIsAcceptedWithinItsTerm(
            LocalDate issued, String term, LocalDate lastDay, LocalDate accepted, boolean isIt) {
        office.neighbours.parameters.put("finance.acceptanceTerm", term);
        office.today = issued;
        Grant grant = issued("500.00");
        assertThat(grant.acceptUntil()).isEqualTo(lastDay);
        office.today = accepted;
        if (isIt) {
            assertThat(office.grants.accept(Office.SPONSOR, grant.id()).acceptedOn())
                    .isEqualTo(accepted);
        } else {
            assertRefused(409, () -> office.grants.accept(Office.SPONSOR, grant.id()));
            assertThat(office.grants.grant(Office.SPONSOR, grant.id()).state()).isEqualTo(GrantState.ISSUED);
        }
    }

    @Test
    void aGrantThatLapsedIsClosedAndItsMoneyIsForProjectsAgain() {
        Grant grant = issued("500.00");
        assertThat(office.possible(grant)).doesNotContain("CLOSE");
        office.today = grant.acceptUntil().plusDays(1);
        assertThat(office.possible(grant)).contains("CLOSE");

        Grant closed = office.use.close(Office.FINANCE, grant.id());

        assertThat(closed.state()).isEqualTo(GrantState.CLOSED);
        assertThat(closed.returned()).isEqualTo(Money.of("500.00"));
        assertThat(office.budget().committed()).isEqualTo(Money.ZERO);
        assertRefused(409, () -> office.grants.accept(Office.SPONSOR, grant.id()));
    }

    @Test
    void nothingIsGrantedForATimeThatIsOver() {
        String application = office.neighbours.approved("sponsor", "500.00");
        office.commit(application, "500.00");
        office.today = LocalDate.of(2027, 7, 2);
        assertRefused(422, () -> office.grants.issue(Office.FINANCE, new NewGrant(application)));
    }

    @Test
    void nothingIsGrantedBeyondTheRound() {
        office.neighbours.roundEnd = LocalDate.of(2027, 6, 30);
        String application = office.neighbours.approved("sponsor", "500.00");
        office.commit(application, "500.00");
        assertRefused(422, () -> office.grants.issue(Office.FINANCE, new NewGrant(application)));
    }

    @Test
    void aNoticeKeepsWhatItSaidOfOverspending() {
        office.neighbours.parameters.put("finance.overspend", "AGAINST_INCOME");
        Grant grant = issued("500.00");
        office.neighbours.parameters.put("finance.overspend", "NOT_RECOGNISED");
        assertThat(office.grants.grant(Office.SPONSOR, grant.id()).overspend()).isEqualTo(Overspend.AGAINST_INCOME);
        office.grants.notice(Office.SPONSOR, grant.id());
        assertThat(office.neighbours.printed.get("againstIncome")).isEqualTo(true);
    }

    private Grant issued(String amount) {
        String application = office.neighbours.approved("sponsor", amount);
        office.commit(application, amount);
        return office.grants.issue(Office.FINANCE, new NewGrant(application));
    }
}
