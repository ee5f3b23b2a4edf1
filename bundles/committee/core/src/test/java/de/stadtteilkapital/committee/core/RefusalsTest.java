package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.approval;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.caller;
import static de.stadtteilkapital.committee.core.CommitteeHouse.member;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static de.stadtteilkapital.committee.core.CommitteeHouse.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.SessionAct;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
class RefusalsTest {
    private final CommitteeHouse house;

    RefusalsTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    @Test
    void anApplicationStandsOnOneOpenAgenda() {
        AgendaItem item = house.item(house.planned(), house.application());
        Session other = house.planned();
        refused(409, () -> house.item(other, item.application()));
        refused(404, () -> house.item(other, "unknown"));
        assertThat(house.agenda.agenda(house.office, other.id()).items()).isEmpty();
    }

    @Test
    void theInvitationKeepsItsNoticeOrSaysWhyNot() {
        Session session = house.planned();
        house.pass(2);
        Session kept = house.planned();
        assertThat(house.sessions
                        .invite(house.office, session.id(), new Invitation(null))
                        .state())
                .as("seven whole days between")
                .isEqualTo(Session.State.INVITED);
        house.pass(3);
        refused(422, () -> house.sessions.invite(house.office, kept.id(), new Invitation(null)));
        Session invited =
                house.sessions.invite(house.office, kept.id(), new Invitation(new Invitation.NoticeWaived("Eile")));
        assertThat(invited.noticeWaived()).isEqualTo("Eile");
        refused(409, () -> house.sessions.invite(house.office, kept.id(), new Invitation(null)));
    }

    @Test
    void afterTheInvitationAllMustAgree() {
        Session session = house.planned();
        house.sessions.invite(house.office, session.id(), new Invitation(null));
        refused(409, () -> house.item(session, house.application()));
        AgendaItem added = house.agenda.add(
                house.office,
                session.id(),
                new NewAgendaItem(house.application(), null, null, new NewAgendaItem.AllAgreed("eilig")));
        assertThat(added.allAgreed()).isEqualTo("eilig");
        assertThat(added.digest()).hasSize(64);
    }

    @Test
    void attendanceIsOfMembersOnTheDay() {
        Session session = house.planned();
        refused(422, () -> house.attendances.attend(house.chair, session.id(), seats(1)));
        house.sessions.invite(house.office, session.id(), new Invitation(null));
        assertThat(house.attendances.attendance(house.chair, session.id()).present())
                .isEmpty();
        refused(422, () -> house.attendances.attend(house.chair, session.id(), seats(1)));
        house.pass(10);
        refused(422, () -> house.attendances.attend(house.chair, session.id(), List.of("komitee1", "fremd")));
        refused(403, () -> house.attendances.attend(member(2), session.id(), seats(1)));
        assertThat(house.attendances
                        .attend(house.chair, session.id(), seats(5, 4, 3, 2, 1))
                        .quorate())
                .isTrue();
        assertThat(house.attendances
                        .attend(house.office, session.id(), seats(1, 2, 3, 4))
                        .quorate())
                .isFalse();
    }

    @Test
    void aBallotIsOfSomebodyEntitledAndThereOnce() {
        AgendaItem item = house.item(house.planned(), house.application());
        house.hold(house.sessions.session(house.office, item.session()), 1, 2, 3, 4, 5, 6, 7);
        house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee6", "Schwester leitet das Projekt"));
        refused(409, () -> house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee6", "nochmals")));
        refused(422, () -> house.recusals.recuse(house.office, item.id(), new NewRecusal("fremd", "x")));
        refused(403, () -> house.recusals.recuse(member(2), item.id(), new NewRecusal("komitee3", "x")));
        for (int wrong : new int[] {1, 6, 8, 99}) {
            List<Ballot> ballots = new ArrayList<>(ballots(YES, 1, 2, 3));
            ballots.addAll(ballots(YES, wrong));
            refused(409, () -> house.votes.vote(house.chair, item.id(), approval("1.00", ballots)));
        }
        refused(422, () -> house.votes.vote(house.chair, item.id(), approval("9500.01", ballots(YES, 1, 2, 3))));
        refused(403, () -> house.votes.vote(member(2), item.id(), approval("1.00", ballots(YES, 1, 2, 3))));
        refused(403, () -> house.votes.vote(house.office, item.id(), approval("1.00", ballots(YES, 1, 2, 3))));
        assertThat(house.votes.votes(house.office, item.id()).items()).isEmpty();
        house.votes.vote(house.chair, item.id(), approval("1.00", ballots(YES, 1, 2, 3)));
        refused(409, () -> house.votes.vote(house.chair, item.id(), approval("1.00", ballots(YES, 1, 2, 3))));
        refused(409, () -> house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee5", "zu spät")));
    }

    @Test
    void beyondTheBudgetNothingStays() {
        house.others.budget = Money.of("9000.00");
        AgendaItem item = house.item(house.planned(), house.application());
        house.hold(house.sessions.session(house.office, item.session()), 1, 2, 3, 4, 5);
        refused(422, () -> house.votes.vote(house.chair, item.id(), approval("9500.00", ballots(YES, 1, 2, 3))));
        assertThat(house.votes.votes(house.chair, item.id()).items()).isEmpty();
        assertThat(house.agenda.item(house.chair, item.id()).state()).isEqualTo(AgendaItem.State.OPEN);
        assertThat(house.others.states).containsEntry(item.application(), ApplicationState.SCHEDULED);
    }

    @Test
    void othersSeeNoSession() {
        Session session = house.planned();
        Caller network = caller("netzwerk1", Role.BODY_MEMBER, "netzwerk");
        refused(404, () -> house.sessions.session(network, session.id()));
        refused(404, () -> house.sessions.session(caller("traeger1", Role.SPONSOR, null), session.id()));
        refused(
                404,
                () -> house.sessions.plan(
                        caller("koordination", Role.COORDINATOR, null),
                        new NewSession("anderswo", "komitee", house.clock.now(), "Ort", "Titel", null, null)));
    }

    @Test
    void onlyADecidingBodyTakesApplications() {
        Member one = new Member("netzwerk1", "Netz", "netzwerk1", true, true);
        house.set("hamm-norden", "netzwerk", "Netzwerk", false, List.of(one));
        Session session = house.sessions.plan(
                house.office, new NewSession("hamm-norden", "netzwerk", house.clock.now(), "Ort", "Runde", null, null));
        refused(422, () -> house.item(session, house.application()));
        assertThat(house.agenda
                        .add(house.office, session.id(), new NewAgendaItem(null, "Bericht", "Stand der Dinge", null))
                        .number())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> new NewSession(null, " ", null, "Saal", null, null, null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/district", "/body", "/startsAt", "/title"));
        NewSession past = new NewSession(
                CommitteeHouse.DISTRICT,
                CommitteeHouse.BODY,
                house.clock.now().minus(2, ChronoUnit.DAYS),
                "Saal",
                "Sitzung",
                null,
                "elsewhere");
        assertThatThrownBy(() -> house.sessions.plan(house.office, past))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer, Objection::rule)
                                .containsExactly(
                                        tuple("/startsAt", "committee.sessionDay"),
                                        tuple("/keeper", "committee.keeper")));
        OwnRules unreadable = new OwnRules(null, "bald", null, "alle", 0, null, null, null);
        assertThatThrownBy(() ->
                        house.bodies.setRules(house.office, CommitteeHouse.DISTRICT, CommitteeHouse.BODY, unreadable))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::pointer)
                                .containsExactly("/noticePeriod", "/quorumAbove", "/quorumLeast"));
    }

    @Test
    void bodiesAreCalledByTheirNamesAllAtOnce() {
        house.set("anderswo", CommitteeHouse.BODY, "Beirat", true, List.of());
        InDistrict here = new InDistrict(CommitteeHouse.DISTRICT, CommitteeHouse.BODY);
        InDistrict there = new InDistrict("anderswo", CommitteeHouse.BODY);
        InDistrict unknown = new InDistrict("anderswo", "netzwerk");
        assertThat(house.bodies.names(Caller.PUBLIC, List.of(here, there, unknown)))
                .isEqualTo(Map.of(here, "Komitee", there, "Beirat"));
        assertThat(house.bodies.names(Caller.PUBLIC, List.of())).isEmpty();
    }

    @Test
    void aBallotThatDoesNotCountIsToldByTheMembersName() {
        AgendaItem item = house.item(house.planned(), house.application());
        house.hold(house.sessions.session(house.office, item.session()), 1, 2, 3, 4, 5, 6);
        assertThatThrownBy(() -> house.votes.vote(house.chair, item.id(), approval("1.00", ballots(YES, 1, 2, 7))))
                .hasMessageContaining("The ballot of Mitglied 7 does not count: is not present");
    }

    @Test
    void anApplicationIsToldWhichSessionsCanTakeIt() {
        String application = house.application();
        assertThat(house.agenda.possibleForApplication(house.office, application))
                .as("no session is planned")
                .allSatisfy(possible -> assertThat(possible.reason()).isNotNull())
                .extracting(Possible::ids)
                .containsExactly(List.of());
        Session first = house.planned();
        Session second = house.planned();
        house.set("hamm-norden", "netzwerk", "Netzwerk", false, List.of());
        house.sessions.plan(
                house.office, new NewSession("hamm-norden", "netzwerk", house.clock.now(), "Ort", "Runde", null, null));
        assertThat(house.agenda.possibleForApplication(house.office, application))
                .extracting(Possible::act, Possible::ids, Possible::reason)
                .containsExactly(
                        tuple(SessionAct.PUT_ON_AGENDA, List.of(first.id()), null),
                        tuple(SessionAct.PUT_ON_AGENDA, List.of(second.id()), null));
    }

    @Test
    void aBodyAndItsSeatsAreUniqueWithinTheirDistrictAlone() {
        Session session = house.planned();
        Member namesake = new Member("komitee1", "Nele Fern", "fern", true, true);
        house.set("anderswo", CommitteeHouse.BODY, "Komitee", true, List.of(namesake));
        Caller fern =
                new Caller("fern", "Nele Fern", List.of(Assignment.member("anderswo", CommitteeHouse.BODY)), Set.of());

        refused(404, () -> house.sessions.session(fern, session.id()));
        assertThat(house.sessions.sessions(fern, PageRequest.of(Map.of())).items())
                .isEmpty();
        assertThat(house.conditions.conditions(fern, PageRequest.of(Map.of())).items())
                .isEmpty();
        assertThat(house.sessions.session(member(2), session.id()).id()).isEqualTo(session.id());
        assertThat(house.bodies.body(fern, "anderswo", CommitteeHouse.BODY).members())
                .containsExactly(namesake);
        assertThat(house.bodies
                        .body(member(2), CommitteeHouse.DISTRICT, CommitteeHouse.BODY)
                        .members())
                .hasSize(9);
        assertThat(house.bodies
                        .body(fern, CommitteeHouse.DISTRICT, CommitteeHouse.BODY)
                        .members())
                .isNull();
    }

    /** A slip in the year: two years ahead is the last day that can be meant. */
    @ParameterizedTest
    @CsvSource({"0, true", "730, true", "732, false", "3650, false"})
    void aSessionIsPlannedWithinTwoYears(int days, boolean taken) {
        NewSession wanted = new NewSession(
                CommitteeHouse.DISTRICT,
                CommitteeHouse.BODY,
                house.clock.now().plus(days, ChronoUnit.DAYS),
                "Saal",
                "Sitzung",
                null,
                null);
        if (taken) {
            assertThat(house.sessions.plan(house.office, wanted).id()).isNotBlank();
        } else {
            refused(422, () -> house.sessions.plan(house.office, wanted));
        }
    }
}
