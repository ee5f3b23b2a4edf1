package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.approval;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.caller;
import static de.stadtteilkapital.committee.core.CommitteeHouse.member;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static de.stadtteilkapital.committee.core.CommitteeHouse.seats;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewBody;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RefusalsTest {
    private final CommitteeHouse house;
    private final JpaCommittee committee;

    RefusalsTest(Database kind) {
        house = new CommitteeHouse(kind);
        committee = house.committee;
    }

    @Test
    void anApplicationStandsOnOneOpenAgenda() {
        AgendaItem item = house.item(house.planned(), house.application());
        Session other = house.planned();
        refused(409, () -> house.item(other, item.application()));
        refused(404, () -> house.item(other, "unknown"));
        assertThat(committee.agenda(house.office, other.id()).items()).isEmpty();
    }

    @Test
    void theInvitationKeepsItsNoticeOrSaysWhyNot() {
        Session session = house.planned();
        house.pass(3);
        Session kept = house.planned();
        assertThat(committee
                        .invite(house.office, session.id(), new Invitation(null))
                        .state())
                .as("seven days ahead")
                .isEqualTo(Session.State.INVITED);
        house.pass(4);
        refused(422, () -> committee.invite(house.office, kept.id(), new Invitation(null)));
        Session invited =
                committee.invite(house.office, kept.id(), new Invitation(new Invitation.NoticeWaived("Eile")));
        assertThat(invited.noticeWaived()).isEqualTo("Eile");
        refused(409, () -> committee.invite(house.office, kept.id(), new Invitation(null)));
    }

    @Test
    void afterTheInvitationAllMustAgree() {
        Session session = house.planned();
        committee.invite(house.office, session.id(), new Invitation(null));
        refused(409, () -> house.item(session, house.application()));
        AgendaItem added = committee.add(
                house.office,
                session.id(),
                new NewAgendaItem(house.application(), null, null, new NewAgendaItem.AllAgreed("eilig")));
        assertThat(added.allAgreed()).isEqualTo("eilig");
        assertThat(added.digest()).hasSize(64);
    }

    @Test
    void attendanceIsOfMembersOnTheDay() {
        Session session = house.planned();
        refused(422, () -> committee.attend(house.chair, session.id(), seats(1)));
        committee.invite(house.office, session.id(), new Invitation(null));
        assertThat(committee.attendance(house.chair, session.id()).present()).isEmpty();
        refused(422, () -> committee.attend(house.chair, session.id(), seats(1)));
        house.pass(10);
        refused(422, () -> committee.attend(house.chair, session.id(), List.of("komitee1", "fremd")));
        refused(403, () -> committee.attend(member(2), session.id(), seats(1)));
        assertThat(committee
                        .attend(house.chair, session.id(), seats(5, 4, 3, 2, 1))
                        .quorate())
                .isTrue();
        assertThat(committee
                        .attend(house.office, session.id(), seats(1, 2, 3, 4))
                        .quorate())
                .isFalse();
    }

    @Test
    void aBallotIsOfSomebodyEntitledAndThereOnce() {
        AgendaItem item = house.item(house.planned(), house.application());
        house.hold(committee.session(house.office, item.session()), 1, 2, 3, 4, 5, 6, 7);
        committee.recuse(house.office, item.id(), new NewRecusal("komitee6", "Schwester leitet das Projekt"));
        refused(409, () -> committee.recuse(house.office, item.id(), new NewRecusal("komitee6", "nochmals")));
        refused(422, () -> committee.recuse(house.office, item.id(), new NewRecusal("fremd", "x")));
        refused(403, () -> committee.recuse(member(2), item.id(), new NewRecusal("komitee3", "x")));
        for (int wrong : new int[] {1, 6, 8, 99}) {
            List<Ballot> ballots = new ArrayList<>(ballots(YES, 1, 2, 3));
            ballots.addAll(ballots(YES, wrong));
            refused(409, () -> committee.vote(house.chair, item.id(), approval("1.00", ballots)));
        }
        refused(422, () -> committee.vote(house.chair, item.id(), approval("9500.01", ballots(YES, 1, 2, 3))));
        refused(403, () -> committee.vote(member(2), item.id(), approval("1.00", ballots(YES, 1, 2, 3))));
        refused(403, () -> committee.vote(house.office, item.id(), approval("1.00", ballots(YES, 1, 2, 3))));
        assertThat(committee.votes(house.office, item.id()).items()).isEmpty();
        committee.vote(house.chair, item.id(), approval("1.00", ballots(YES, 1, 2, 3)));
        refused(409, () -> committee.vote(house.chair, item.id(), approval("1.00", ballots(YES, 1, 2, 3))));
        refused(409, () -> committee.recuse(house.office, item.id(), new NewRecusal("komitee5", "zu spät")));
    }

    @Test
    void beyondTheBudgetNothingStays() {
        house.others.budget = Money.of("9000.00");
        AgendaItem item = house.item(house.planned(), house.application());
        house.hold(committee.session(house.office, item.session()), 1, 2, 3, 4, 5);
        refused(422, () -> committee.vote(house.chair, item.id(), approval("9500.00", ballots(YES, 1, 2, 3))));
        assertThat(committee.votes(house.chair, item.id()).items()).isEmpty();
        assertThat(committee.item(house.chair, item.id()).state()).isEqualTo(AgendaItem.State.OPEN);
        assertThat(house.others.states).containsEntry(item.application(), ApplicationState.SCHEDULED);
    }

    @Test
    void othersSeeNoSession() {
        Session session = house.planned();
        Caller network = caller("netzwerk1", Role.BODY_MEMBER, "netzwerk");
        refused(404, () -> committee.session(network, session.id()));
        refused(404, () -> committee.session(caller("traeger1", Role.SPONSOR, null), session.id()));
        refused(
                404,
                () -> committee.plan(
                        caller("koordination", Role.COORDINATOR, null),
                        new NewSession("anderswo", "komitee", house.clock.now(), "Ort", "Titel", null, null)));
    }

    @Test
    void onlyADecidingBodyTakesApplications() {
        Member one = new Member("netzwerk1", "Netz", "netzwerk1", true, true);
        committee.putBody(house.office, new NewBody("netzwerk", "hamm-norden", "Netzwerk", false, List.of(one)));
        Session session = committee.plan(
                house.office, new NewSession("hamm-norden", "netzwerk", house.clock.now(), "Ort", "Runde", null, null));
        refused(422, () -> house.item(session, house.application()));
        assertThat(committee
                        .add(house.office, session.id(), new NewAgendaItem(null, "Bericht", "Stand der Dinge", null))
                        .number())
                .isEqualTo(1);
    }

    @Test
    void bodiesAreSetUpInOneWayOnly() {
        Member one = new Member("a", "A", null, true, true);
        Member two = new Member("b", "B", null, true, true);
        refused(
                400,
                () -> committee.putBody(house.office, new NewBody("x", "hamm-norden", "X", false, List.of(one, two))));
        refused(
                400,
                () -> committee.putBody(
                        house.office,
                        new NewBody("x", "hamm-norden", "X", false, "eine Woche", null, null, null, List.of(one))));
    }

    @Test
    void aBodyAndItsSeatsAreUniqueWithinTheirDistrictAlone() {
        Session session = house.planned();
        Member namesake = new Member("komitee1", "Nele Fern", "fern", true, true);
        committee.putBody(
                Callers.in("anderswo", Role.COORDINATOR),
                new NewBody(CommitteeHouse.BODY, "anderswo", "Komitee", true, List.of(namesake)));
        Caller fern =
                new Caller("fern", "Nele Fern", List.of(Assignment.member("anderswo", CommitteeHouse.BODY)), Set.of());

        refused(404, () -> committee.session(fern, session.id()));
        assertThat(committee.sessions(fern, PageRequest.of(Map.of())).items()).isEmpty();
        assertThat(committee.conditions(fern, PageRequest.of(Map.of())).items()).isEmpty();
        assertThat(committee.session(member(2), session.id()).id()).isEqualTo(session.id());
        assertThat(committee.body(fern, "anderswo", CommitteeHouse.BODY).members())
                .containsExactly(namesake);
        assertThat(committee
                        .body(member(2), CommitteeHouse.DISTRICT, CommitteeHouse.BODY)
                        .members())
                .hasSize(9);
        assertThat(committee
                        .body(fern, CommitteeHouse.DISTRICT, CommitteeHouse.BODY)
                        .members())
                .isNull();
    }
}
