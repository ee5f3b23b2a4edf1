package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.NO;
import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.approval;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.member;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.ChangedMember;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Recusal;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RecusalTest {
    private static final String SECRET = "Leitung nachweisen";

    private final CommitteeHouse house;

    RecusalTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    @Test
    void theExcludedMemberSeesNumberTitleAndResultOfTheCase() {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        AgendaItem open = house.item(session, house.application());
        house.hold(session, 1, 2, 3, 4, 5, 6, 7);
        house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee7", "Vorstand"));
        Motion.MotionCondition condition = new Motion.MotionCondition(SECRET, LocalDate.of(2027, 1, 1), true);
        house.votes.vote(house.chair, item.id(), approval("9000.00", ballots(YES, 1, 2, 3, 4, 5, 6), condition));
        house.votes.vote(house.chair, open.id(), approval("9500.00", ballots(YES, 1, 2, 3, 4, 5, 6, 7)));
        house.minutes.makeMinutes(house.chair, session.id());

        Caller barred = member(7, item.application());
        assertThat(house.agenda.item(barred, item.id()))
                .isEqualTo(new AgendaItem(
                        item.id(),
                        session.id(),
                        1,
                        item.title(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        AgendaItem.State.DECIDED,
                        AgendaItem.Result.APPROVED_WITH_CONDITIONS,
                        null,
                        null,
                        null,
                        true));
        assertThat(house.agenda.agenda(barred, session.id()).items())
                .extracting(AgendaItem::redacted)
                .containsExactly(true, false);
        refused(404, () -> house.agenda.papers(barred, item.id()));
        refused(404, () -> house.votes.votes(barred, item.id()));
        refused(404, () -> house.recusals.recusals(barred, item.id()));
        refused(404, () -> house.minutes.frozenMinutes(barred, session.id()));
        assertThat(house.conditions.conditions(barred, PageRequest.of(Map.of())).items())
                .isEmpty();
        assertThat(house.conditions
                        .conditions(member(2), PageRequest.of(Map.of()))
                        .items())
                .hasSize(1);
        redacted(house.minutes.minutes(barred, session.id()));
        assertThat(house.minutes.minutes(member(2), session.id()).redacted()).isFalse();
        house.minutes.minutesPdf(barred, session.id());
        redacted((Minutes) house.printed.get(0).get("minutes"));
    }

    private static void redacted(Minutes minutes) {
        assertThat(minutes.redacted()).isTrue();
        assertThat(minutes.items().get(0))
                .isEqualTo(new Minutes.MinutedItem(
                        1,
                        minutes.items().get(0).title(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        AgendaItem.Result.APPROVED_WITH_CONDITIONS,
                        true));
        assertThat(minutes.items().get(1).votes()).hasSize(1);
        assertThat(minutes.toString()).doesNotContain(SECRET, "Vorstand", "9000.00");
    }

    @Test
    void whoeverWasExcludedOnceStaysExcluded() {
        Session first = house.planned();
        AgendaItem item = house.item(first, house.application());
        house.hold(first, 1, 2, 3, 4, 5, 6);
        house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee6", "Vermieterin"));
        NewVote defer = new NewVote(
                new Motion(Motion.Decision.DEFER, null, "Unterlagen fehlen.", List.of()), ballots(YES, 1, 2, 3, 4, 5));
        house.votes.vote(house.chair, item.id(), defer);
        house.minutes.makeMinutes(house.chair, first.id());
        AgendaItem again = house.item(house.planned(), item.application());
        assertThat(house.recusals.recusals(house.office, again.id()).items())
                .extracting(Recusal::member, Recusal::reason)
                .containsExactly(tuple("komitee6", "Vermieterin"));
    }

    /** A seat need not have an account. */
    @Test
    void whoeverWasExcludedOnceStaysExcludedOnTheSeat() {
        seat6(null);
        Session first = house.planned();
        AgendaItem item = house.item(first, house.application());
        house.hold(first, 1, 2, 3, 4, 5, 6);
        house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee6", "Vermieterin"));
        house.minutes.makeMinutes(house.chair, first.id());
        seat6("neu");
        // at once, and once more when the matter is tabled again
        assertThat(house.others.bars).containsExactly("neu from " + item.application());
        AgendaItem again = house.item(house.planned(), item.application());
        assertThat(house.recusals.recusals(house.office, again.id()).items())
                .extracting(Recusal::member, Recusal::reason)
                .containsExactly(tuple("komitee6", "Vermieterin"));
        assertThat(house.others.bars)
                .containsExactly("neu from " + item.application(), "neu from " + item.application());
    }

    private void seat6(String account) {
        house.members.change(
                house.office,
                CommitteeHouse.DISTRICT,
                CommitteeHouse.BODY,
                "komitee6",
                new ChangedMember("Mitglied 6", true, null, account, null, null, null, false, null));
    }

    /** From whichever item of the session: one about no case too. */
    @Test
    void whoRecordsAttendanceIsAskedOfFreeMattersToo() {
        Session session = house.planned();
        AgendaItem item = house.agenda.add(
                house.office, session.id(), new NewAgendaItem(null, "Raumfrage", "Vermietung des Saals", null));
        house.hold(session, 1, 2, 3, 4, 5, 6);
        house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee1", "Vermieter"));
        house.attendances.entrustAttendance(house.chair, session.id(), "komitee2");
        assertThat(house.others.asked).containsExactly(item.id());
    }

    @Test
    void whereAnOpenItemIsClosedToTheChairAFreeCoordinatorMakesTheMinutes() {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, 1, 2, 3, 4, 5, 6);
        house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee1", "Vorstand"));
        Caller chair = member(1, item.application());
        house.others.coordinatorIsFree = true;
        refused(409, () -> house.minutes.makeMinutes(chair, session.id()));
        refused(403, () -> house.minutes.makeMinutes(member(2), session.id()));
        house.minutes.makeMinutes(house.office, session.id());
    }

    @Test
    void aFreeMatterIsClosedToTheExcludedToo() {
        Session session = house.planned();
        AgendaItem item = house.agenda.add(
                house.office, session.id(), new NewAgendaItem(null, "Raumfrage", "Vermietung des Saals", null));
        house.hold(session, 1, 2, 3, 4, 5, 6);
        house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee6", "Vermieterin"));
        assertThat(house.others.bars).containsExactly("komitee6 from " + item.id());
        assertThat(house.events.joined()).containsExactly(item.id() + " to " + item.id());
        assertThat(house.agenda.item(member(6), item.id()).text()).isNull();
        refused(404, () -> house.votes.votes(member(6), item.id()));
        house.votes.vote(
                house.chair,
                item.id(),
                new NewVote(new Motion(Motion.Decision.APPROVE, null, null, List.of()), ballots(YES, 1, 2, 3)));
        assertThat(house.agenda.item(member(6), item.id()).result()).isEqualTo(AgendaItem.Result.APPROVED);
    }

    @Test
    void whereTheChairIsExcludedTheOfficeRecordsTheVote() {
        AgendaItem item = house.item(house.planned(), house.application());
        house.hold(house.sessions.session(house.office, item.session()), 1, 2, 3, 4, 5, 6);
        house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee1", "Vorsitz auch im Verein"));
        Caller chair = member(1, item.application());
        refused(404, () -> house.votes.vote(chair, item.id(), approval("1.00", ballots(YES, 2, 3, 4))));
        assertThat(house.votes
                        .vote(house.office, item.id(), approval("1.00", ballots(NO, 2, 3, 4)))
                        .carried())
                .isFalse();
    }
}
