package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.member;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static de.stadtteilkapital.committee.core.CommitteeHouse.seats;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.rules.Replay;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is there belongs to each decision (VwVfG §§ 90, 93): members leave and come back while a session runs. */
@OnBothDatabases
class PresenceTest {
    private final CommitteeHouse house;

    PresenceTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    private Vote vote(AgendaItem item, int... yes) {
        return house.votes.vote(house.chair, item.id(), CommitteeHouse.approval("9000.00", ballots(YES, yes)));
    }

    private void attend(Session session, int... present) {
        house.attendances.attend(house.office, session.id(), seats(present));
    }

    private Minutes minutes(Session session) {
        house.minutes.makeMinutes(house.chair, session.id());
        return house.minutes.minutes(member(4), session.id());
    }

    private static int[] to(int last) {
        return IntStream.rangeClosed(1, last).toArray();
    }

    /** Seven decide on A and B, two of them leave before C, eight are there for D: of nine members. */
    @Test
    void theMinutesTellWhoWasThereForEachDecision() {
        Session session = house.planned();
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            items.add(house.item(session, house.application()));
        }
        house.hold(session, to(7));
        vote(items.get(0), to(7));
        vote(items.get(1), to(7));
        attend(session, to(5));
        vote(items.get(2), to(5));
        attend(session, to(8));
        vote(items.get(3), to(8));

        Minutes minutes = minutes(session);
        assertThat(minutes.items())
                .flatExtracting(Minutes.MinutedItem::votes)
                .extracting(vote -> vote.present().size())
                .containsExactly(7, 7, 5, 8);
        assertThat(minutes.items().get(2).votes().get(0).present())
                .containsExactly("Mitglied 1", "Mitglied 2", "Mitglied 3", "Mitglied 4", "Mitglied 5");
        assertThat(minutes.present())
                .containsExactly(
                        "Mitglied 1",
                        "Mitglied 2",
                        "Mitglied 3",
                        "Mitglied 4",
                        "Mitglied 5",
                        "Mitglied 6 (zeitweise)",
                        "Mitglied 7 (zeitweise)",
                        "Mitglied 8 (zeitweise)");
        assertThat(minutes.absent()).containsExactly("Mitglied 9");
        assertThat(minutes.quorum().german()).contains("steht bei jedem Beschluss");
        assertThat(differences()).isEmpty();
    }

    /** Five decide, then two leave: what was decided before stays decided by five. */
    @Test
    void whoLeavesAfterwardsTouchesNoDecision() {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, to(5));
        Vote before = vote(item, to(5));
        attend(session, to(4));
        assertThat(house.votes.votes(house.chair, item.id()).items()).containsExactly(before);

        house.minutes.makeMinutes(house.chair, session.id());
        house.minutes.minutesPdf(house.office, session.id());
        assertThat(house.paper())
                .contains("Anwesenheit (5): Mitglied 1, Mitglied 2, Mitglied 3, Mitglied 4, Mitglied 5")
                .doesNotContain("nicht beschlussfähig");
    }

    /** A wrong name that was mended before anybody voted stands in no minutes, but in the record. */
    @Test
    void whatIsMendedBeforeAVoteStaysInTheRecordAlone() {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, 1, 2, 3, 4, 5, 9);
        attend(session, to(5));
        vote(item, to(5));
        assertThat(house.tables.sessions().comings(session.id()))
                .filteredOn(coming -> coming.member().equals("komitee9"))
                .extracting(coming -> coming.came())
                .containsExactly(true, false);
        Minutes minutes = minutes(session);
        assertThat(minutes.absent()).contains("Mitglied 9");
        assertThat(minutes.quorum().german()).doesNotContain("steht bei jedem Beschluss");
    }

    /** One who was excluded from the vote they were there for, and one who only advises. */
    @Test
    void whoLeavesEarlyWasThereForATime() {
        house.set(
                DISTRICT,
                "beirat",
                "Beirat",
                true,
                List.of(
                        seat(1, true, true),
                        seat(2, true, false),
                        seat(3, true, false),
                        seat(4, true, false),
                        seat(5, true, false),
                        seat(6, false, false)));
        Session session = house.sessions.plan(
                house.office,
                new NewSession(
                        DISTRICT,
                        "beirat",
                        house.clock.now().plus(10, ChronoUnit.DAYS),
                        "Saal 2",
                        "1. Sitzung",
                        null,
                        null));
        AgendaItem first = house.item(session, house.application());
        AgendaItem second = house.item(session, house.application());
        house.hold(session, to(6));
        house.recusals.recuse(house.office, first.id(), new NewRecusal("komitee5", "Vorsitz im Verein"));
        Caller chair = CommitteeHouse.caller("komitee1", Role.BODY_MEMBER, "beirat");
        house.votes.vote(chair, first.id(), CommitteeHouse.approval("9000.00", ballots(YES, 1, 2, 3, 4)));
        attend(session, 1, 2, 3, 4);
        house.votes.vote(chair, second.id(), CommitteeHouse.approval("9000.00", ballots(YES, 1, 2, 3, 4)));
        house.minutes.makeMinutes(chair, session.id());
        Minutes minutes = house.minutes.minutes(house.office, session.id());
        assertThat(minutes.present())
                .containsExactly(
                        "Mitglied 1",
                        "Mitglied 2",
                        "Mitglied 3",
                        "Mitglied 4",
                        "Mitglied 5 (zeitweise)",
                        "Mitglied 6 (zeitweise)");
        assertThat(minutes.absent()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    private static Member seat(int number, boolean voting, boolean chair) {
        return new Member("komitee" + number, "Mitglied " + number, "komitee" + number, voting, chair);
    }

    /** Nobody votes who has left, and whoever came back does. */
    @ParameterizedTest
    @CsvSource({"6, 409", "5, 0"})
    void onlyWhoIsThereVotes(int number, int status) {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, to(6));
        attend(session, to(5));
        if (status == 0) {
            vote(item, 1, 2, 3, 4, number);
        } else {
            refused(status, () -> vote(item, 1, 2, 3, 4, number));
        }
    }

    /** Written by hand: what somebody changes of a vote of six, one of whom is excluded, and what is told of it. */
    @ParameterizedTest
    @CsvSource({
        "update committee_vote set yes_votes = yes_votes - 1",
        "update committee_vote set yes_votes = 3; no_votes = 2",
        "update committee_vote set yes_votes = 4; abstentions = 1",
        "update committee_vote set recused = 0",
        "update committee_vote set entitled = 9",
        "update committee_vote set carried = false",
        "update committee_ballot set choice = 'NO' where member = 'komitee2'",
        "update committee_ballot set choice = 'ABSTAIN' where member = 'komitee1'",
        "update committee_ballot set member = 'komitee8' where member = 'komitee3'",
        "delete from committee_ballot where member = 'komitee3'",
        "update committee_vote_seat set standing = 'ABSENT' where member = 'komitee4'",
        "update committee_vote_seat set standing = 'PRESENT' where member = 'komitee9'",
        "delete from committee_vote_seat where member = 'komitee5'",
        "update committee_vote set facts = '{}'",
        "update committee_vote set facts = 'nothing'"
    })
    void replayFindsAForgedVote(String forged) throws SQLException {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, to(6));
        house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee6", "Vorsitz im Verein"));
        vote(item, to(5));
        assertThat(differences()).isEmpty();
        house.database.falsified(forged.replace(';', ','));
        assertThat(differences()).isNotEmpty();
    }

    private List<Replay.Difference> differences() {
        List<Replay.Difference> differences = new ArrayList<>();
        new VoteReplay(house.database.store(), house.voting, house.database.transactions()).run(differences::add);
        return differences;
    }
}
