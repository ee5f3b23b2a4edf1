package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.seats;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What people wrote over several lines is over several lines in the printed minutes, and is text all the same. */
@OnBothDatabases
class MinutesLinesTest {
    private final CommitteeHouse house;

    MinutesLinesTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    private static String lines(String what) {
        return what + " eins\n" + what + " zwei\n\n" + what + " <drei>";
    }

    private static String printed(String what) {
        return what + " eins<br/>" + what + " zwei<br/><br/>" + what + " &lt;drei&gt;";
    }

    @Test
    void linesStayLines() {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.sessions.invite(house.office, session.id(), new Invitation(new Invitation.NoticeWaived(lines("Frist"))));
        house.agenda.add(
                house.office,
                session.id(),
                new NewAgendaItem(
                        null, "Verschiedenes", lines("Punkt"), new NewAgendaItem.AllAgreed(lines("Zustimmung"))));
        house.clock.set(session.startsAt());
        house.attendances.attend(house.office, session.id(), seats(1, 2, 3, 4, 5, 6));
        house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee6", lines("Ausschluss")));
        house.votes.vote(
                house.chair,
                item.id(),
                CommitteeHouse.approval(
                        "9000.00",
                        lines("Grund"),
                        ballots(YES, 1, 2, 3, 4, 5),
                        new Motion.MotionCondition(lines("Auflage"), LocalDate.of(2026, 12, 1), true)));
        house.minutes.makeMinutes(house.chair, session.id());
        house.minutes.minutesPdf(house.office, session.id());
        assertThat(house.paper())
                .contains(
                        printed("Frist"),
                        printed("Punkt"),
                        printed("Zustimmung"),
                        printed("Ausschluss"),
                        printed("Grund"),
                        printed("Auflage"));
    }
}
