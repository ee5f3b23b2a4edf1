package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.approval;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.member;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static de.stadtteilkapital.committee.core.CommitteeHouse.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Condition;
import de.stadtteilkapital.committee.api.Fulfilment;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CommitteeTest {
    private final CommitteeHouse house;

    CommitteeTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    @Test
    void aSessionDecidesAndItsMinutesTellOfIt() {
        String application = house.application();
        Session session = house.planned();
        AgendaItem item = house.item(session, application);
        assertThat(house.others.states).containsEntry(application, ApplicationState.SCHEDULED);
        house.hold(session, 1, 2, 3, 4, 5, 6, 7);
        assertThat(house.agenda.item(house.chair, item.id()).digest())
                .isEqualTo(house.agenda.papers(house.chair, item.id()).digest())
                .hasSize(64);
        house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee7", "Vorstand des Vereins"));
        assertThat(house.others.bars).containsExactly("komitee7 from " + application);
        Motion.MotionCondition before = new Motion.MotionCondition("Ort nennen", LocalDate.of(2026, 12, 1), true);
        Motion.MotionCondition inNotice = new Motion.MotionCondition("Plakat", LocalDate.of(2027, 1, 1), false);
        Vote vote = house.votes.vote(
                house.chair, item.id(), approval("9000.00", ballots(YES, 1, 2, 3, 4, 5, 6), before, inNotice));
        assertThat(vote.carried()).isTrue();
        assertThat(vote.recused()).isEqualTo(1);
        assertThat(vote.entitled()).isEqualTo(8);
        assertThat(house.others.commitments).containsExactly(Money.of("9000.00"));
        assertThat(house.others.states).containsEntry(application, ApplicationState.APPROVED_WITH_CONDITIONS);
        assertThat(house.votes.votes(house.finance, item.id()).items().get(0).ballots())
                .isNull();
        assertThat(house.votes.votes(member(2), item.id()).items().get(0).ballots())
                .hasSize(6);

        Condition condition = house.conditions
                .conditions(house.office, PageRequest.of(Map.of("application", application)))
                .items()
                .get(0);
        house.conditions.fulfil(house.office, condition.id(), new Fulfilment("Mietvertrag"));
        assertThat(house.others.states).containsEntry(application, ApplicationState.APPROVED);
        refused(409, () -> house.conditions.fulfil(house.office, condition.id(), new Fulfilment("nochmals")));

        refused(404, () -> house.minutes.minutes(house.finance, session.id()));
        Minutes minutes = house.minutes.makeMinutes(house.chair, session.id());
        assertThat(minutes.present()).hasSize(7);
        assertThat(minutes.logHead().position()).isEqualTo(17);
        refused(404, () -> house.minutes.minutes(house.finance, session.id()));
        refused(403, () -> house.minutes.sign(member(2), session.id()));
        refused(403, () -> house.minutes.sign(house.office, session.id()));
        assertThat(house.resolutions.resolution(application).map(Resolution::signed))
                .contains(false);
        assertThat(house.minutes.sign(house.chair, session.id()).state()).isEqualTo(Minutes.State.SIGNED);
        refused(409, () -> house.minutes.sign(house.chair, session.id()));
        refused(409, () -> house.minutes.makeMinutes(house.chair, session.id()));
        refused(409, () -> house.attendances.attend(house.chair, session.id(), seats(1)));
        assertThat(house.minutes.minutes(house.finance, session.id()).digest()).isEqualTo(minutes.digest());
        assertThat(house.resolutions.resolution(application)).hasValueSatisfying(resolution -> {
            assertThat(resolution.signed()).isTrue();
            assertThat(resolution.openPreconditions()).isEmpty();
            assertThat(resolution.conditions()).extracting(Condition::text).containsExactly("Plakat");
            assertThat(resolution.amount()).isEqualTo(Money.of("9000.00"));
        });
        assertThat(house.sessions.session(house.office, session.id()).state()).isEqualTo(Session.State.CLOSED);
        assertThat(house.minutes.frozenMinutes(house.office, session.id()).digest())
                .isEqualTo(Sha256.hex(new String(
                        house.minutes.frozenMinutes(house.office, session.id()).json(), StandardCharsets.UTF_8)));
        assertThat(house.events.all())
                .extracting(DomainEvent::type)
                .containsExactly(
                        "committee.planned",
                        "committee.scheduled",
                        "committee.invited",
                        "committee.attended",
                        "committee.recused",
                        "committee.voted",
                        "committee.decided",
                        "committee.conditionFulfilled",
                        "committee.minuted",
                        "committee.signed");
    }

    @Test
    void aVoteCanBeReckonedAgainFromItsFacts() {
        AgendaItem item = house.item(house.planned(), house.application());
        house.hold(house.sessions.session(house.office, item.session()), 1, 2, 3, 4, 5);
        Vote vote = house.votes.vote(house.chair, item.id(), approval("5.00", ballots(YES, 1, 2, 3)));
        assertThat(vote.rules())
                .extracting(Vote.AppliedRule::rule, Vote.AppliedRule::version, Vote.AppliedRule::source)
                .containsExactly(
                        tuple("committee.quorum", "1", "§ 90 VwVfG"),
                        tuple("committee.majority", "1", "§ 91 VwVfG"),
                        tuple("committee.presiding", "1", "§ 89 VwVfG"));
        assertThat(house.votes.vote(house.office, item.id(), vote.id()).explanation())
                .isEqualTo(vote.explanation());
    }

    @Test
    void theBodyShowsItsRulesToAllAndItsMembersToThoseLoggedIn() {
        assertThat(house.bodies
                        .body(Caller.PUBLIC, CommitteeHouse.DISTRICT, "komitee")
                        .members())
                .isNull();
        assertThat(house.bodies
                        .body(Caller.PUBLIC, CommitteeHouse.DISTRICT, "komitee")
                        .rules()
                        .noticePeriod())
                .isEqualTo("P7D");
        assertThat(house.bodies
                        .bodies(house.finance, PageRequest.of(Map.of("district", "hamm-norden")))
                        .items()
                        .get(0)
                        .members())
                .hasSize(9)
                .first()
                .satisfies(member -> assertThat(member.chair()).isTrue());
    }

    @Test
    void whatWasPutOffForLackOfQuorumIsDecidedByWhoeverComesNext() {
        String application = house.application();
        Session session = house.planned();
        AgendaItem item = house.item(session, application);
        house.hold(session, 1, 2, 3, 4);
        assertThat(house.attendances.attendance(house.chair, session.id()).quorate())
                .isFalse();
        refused(409, () -> house.votes.vote(house.chair, item.id(), approval("1.00", ballots(YES, 1, 2, 3, 4))));
        refused(409, () -> house.planned(session.id()));
        house.minutes.makeMinutes(house.chair, session.id());
        assertThat(house.agenda.item(house.chair, item.id()).state()).isEqualTo(AgendaItem.State.POSTPONED);

        Session repeat = house.planned(session.id());
        AgendaItem again = house.item(repeat, application);
        AgendaItem fresh = house.item(repeat, house.application());
        house.hold(repeat, 1, 2);
        assertThat(house.votes
                        .vote(house.chair, again.id(), approval("9500.00", ballots(YES, 1, 2)))
                        .carried())
                .isTrue();
        refused(409, () -> house.votes.vote(house.chair, fresh.id(), approval("1.00", ballots(YES, 1, 2))));
    }
}
