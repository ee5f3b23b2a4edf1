package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.NO;
import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.member;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static de.stadtteilkapital.committee.core.CommitteeHouse.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who presided over each item is recorded, records its votes and signs for it (VwVfG §§ 89, 93). */
@OnBothDatabases
class PresidedTest {
    private static final Motion MOTION =
            new Motion(Motion.Decision.APPROVE, Money.of(CommitteeHouse.REQUESTED), null, List.of());

    private final CommitteeHouse house;

    PresidedTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    private AgendaItem held(int... present) {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, present);
        return item;
    }

    private Vote vote(Caller me, AgendaItem item, String presiding, int... yes) {
        return house.votes.vote(me, item.id(), new NewVote(MOTION, ballots(YES, yes), presiding));
    }

    private void led(String session, String presiding, int... present) {
        house.attendances.attend(house.office, session, seats(present), presiding);
    }

    private List<Boolean> granted(AgendaItem... items) {
        return Stream.of(items)
                .map(item -> house.resolutions
                        .resolution(item.application())
                        .map(Resolution::signed)
                        .orElseThrow())
                .toList();
    }

    private static int[] to(int first, int last) {
        return IntStream.rangeClosed(first, last).toArray();
    }

    private static void cannotPreside(ThrowingCallable act, String because) {
        assertThatThrownBy(act).asInstanceOf(type(Refusal.class)).satisfies(refusal -> {
            assertThat(refusal.kind().status()).isEqualTo(422);
            assertThat(refusal.objections()).singleElement().satisfies(objection -> {
                assertThat(objection.pointer()).isEqualTo("/presiding");
                assertThat(objection.rule()).isEqualTo("committee.presiding");
                assertThat(objection.message().german()).contains(because);
            });
        });
    }

    @Test
    void whoIsNamedForTheSessionRecordsVotesAndSigns() {
        AgendaItem item = held(to(2, 6));
        refused(403, () -> vote(member(3), item, null, to(2, 6)));
        led(item.session(), "komitee3", to(2, 6));
        assertThat(house.attendances.attendance(house.office, item.session()).presiding())
                .isEqualTo("komitee3");
        refused(403, () -> vote(house.chair, item, null, to(2, 6)));
        refused(403, () -> vote(house.office, item, null, to(2, 6)));
        assertThat(vote(member(3), item, null, to(2, 6)).presiding()).isEqualTo("komitee3");
        house.minutes.makeMinutes(house.chair, item.session());
        assertThat(house.minutes.minutes(house.office, item.session()).chair()).isEqualTo("Mitglied 3");
        refused(403, () -> house.minutes.sign(house.chair, item.session()));
        refused(403, () -> house.minutes.sign(member(2), item.session()));
        assertThat(house.toSign.waiting(house.chair, 9)).isEmpty();
        assertThat(house.toSign.waiting(member(3), 9)).hasSize(1);
        assertThat(house.minutes.sign(member(3), item.session()).state()).isEqualTo(Minutes.State.SIGNED);
        assertThat(granted(item)).containsExactly(true);
    }

    @Test
    void theNextRecordWithoutANameGoesBackToTheChair() {
        AgendaItem item = held(to(1, 6));
        led(item.session(), "komitee3", to(1, 6));
        led(item.session(), null, to(1, 6));
        assertThat(vote(house.chair, item, null, to(1, 6)).presiding()).isEqualTo("komitee1");
    }

    /** The chair has signed, and not yet the keeper whom the session has. */
    @Test
    void aGrantWaitsForTheKeeperToo() {
        Caller keeper = CommitteeHouse.caller("schreiber", Role.COORDINATOR, null);
        Stages stages = new Stages(house);
        AgendaItem item = house.agenda.item(
                house.office,
                stages.keptItem(Session.State.HELD, keeper.account(), to(1, 6)).id());
        vote(house.chair, item, null, to(1, 6));
        house.minutes.makeMinutes(house.chair, item.session());
        house.minutes.sign(house.chair, item.session());
        assertThat(granted(item)).containsExactly(false);
        house.minutes.sign(keeper, item.session());
        assertThat(granted(item)).containsExactly(true);
    }

    /** Nobody was named for the session, and a member for its only vote: the head does not say that the office led. */
    @Test
    void minutesDoNotSayThatTheOfficeLedWhereAMemberDid() {
        AgendaItem item = held(to(2, 6));
        vote(house.office, item, "komitee3", to(2, 6));
        house.minutes.makeMinutes(house.chair, item.session());
        house.minutes.minutesPdf(member(5), item.session());
        assertThat(house.paper())
                .contains("Diesen Punkt hat Mitglied 3 geleitet.")
                .doesNotContain("geleitet hat die Koordinierungsstelle");
    }

    @Test
    void aTieIsDecidedByWhoeverWasNamed() {
        AgendaItem item = held(to(1, 6));
        List<Ballot> tied = Stream.concat(ballots(NO, 1, 2, 4).stream(), ballots(YES, 3, 5, 6).stream())
                .toList();
        Vote vote = house.votes.vote(house.chair, item.id(), new NewVote(MOTION, tied, "komitee3"));
        assertThat(vote.castingVote()).isEqualTo(YES);
        assertThat(vote.carried()).isTrue();
        new VoteReplay(house.database.store(), house.voting, house.database.transactions())
                .run(difference -> fail("%s", difference));
    }

    /** The chair leads the first item, is excluded from the second and hands the third over. */
    @Test
    void eachSignsForTheItemsTheyPresidedOver() {
        Session session = house.planned();
        AgendaItem first = house.item(session, house.application());
        AgendaItem second = house.item(session, house.application());
        AgendaItem third = house.item(session, house.application());
        house.hold(session, to(1, 7));
        house.recusals.recuse(house.office, second.id(), new NewRecusal("komitee1", "Vorsitz im Verein"));
        vote(house.chair, first, null, to(1, 7));
        assertThat(vote(member(2), second, "komitee2", to(2, 7)).ledByOffice()).isFalse();
        vote(house.chair, third, "komitee3", to(1, 7));
        assertThat(house.minutes.makeMinutes(house.chair, session.id()).chair()).isEqualTo("Mitglied 1");
        assertThat(house.minutes.minutes(member(5), session.id()).items())
                .flatExtracting(Minutes.MinutedItem::votes)
                .extracting(Minutes.MinutedVote::presiding)
                .containsExactly("Mitglied 1", "Mitglied 2", "Mitglied 3");
        house.minutes.minutesPdf(member(5), session.id());
        assertThat(house.paper())
                .contains(
                        "Diesen Punkt hat Mitglied 1 geleitet.",
                        "Diesen Punkt hat Mitglied 2 geleitet.",
                        "Diesen Punkt hat Mitglied 3 geleitet.");
        for (int number : List.of(1, 2, 3)) {
            assertThat(house.toSign.waiting(member(number), 9)).hasSize(1);
        }
        refused(403, () -> house.minutes.sign(member(4), session.id()));
        assertThat(house.minutes.sign(house.chair, session.id()).state()).isEqualTo(Minutes.State.UNSIGNED);
        assertThat(granted(first, second, third)).containsExactly(true, false, false);
        refused(409, () -> house.minutes.sign(house.chair, session.id()));
        house.minutes.sign(member(3), session.id());
        assertThat(granted(first, second, third)).containsExactly(true, false, true);
        assertThat(house.toSign.waiting(member(3), 9)).isEmpty();
        Minutes signed = house.minutes.sign(member(2), session.id());
        assertThat(signed.state()).isEqualTo(Minutes.State.SIGNED);
        assertThat(signed.signatures())
                .extracting(Minutes.MinutesSignature::function, Minutes.MinutesSignature::name)
                .containsExactlyInAnyOrder(
                        tuple(Minutes.Function.CHAIR, "Name von komitee1"),
                        tuple(Minutes.Function.PRESIDING, "Name von komitee2"),
                        tuple(Minutes.Function.PRESIDING, "Name von komitee3"));
        assertThat(granted(first, second, third)).containsExactly(true, true, true);
    }

    /** Excluded from all that was dealt with, the chair has presided over nothing. */
    @Test
    void aChairWhoPresidedOverNoItemSignsNotAtAll() {
        AgendaItem item = held(to(1, 6));
        house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee1", "Vorsitz im Verein"));
        vote(house.office, item, "komitee2", to(2, 6));
        house.minutes.makeMinutes(house.chair, item.session());
        refused(403, () -> house.minutes.sign(house.chair, item.session()));
        assertThat(house.minutes.sign(member(2), item.session()).state()).isEqualTo(Minutes.State.SIGNED);
    }

    @ParameterizedTest
    @CsvSource({
        "komitee9, ist nicht anwesend",
        "komitee1, ist nicht anwesend",
        "fremd,    ein Mitglied des Gremiums",
        "komitee6, von diesem Punkt ausgeschlossen"
    })
    void nobodyPresidesOverAnItemWhoCannot(String named, String because) {
        AgendaItem item = held(to(2, 7));
        house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee6", "Vorsitz im Verein"));
        cannotPreside(() -> vote(house.office, item, named, 2, 3, 4, 5, 7), because);
        assertThat(house.votes.votes(house.office, item.id()).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"komitee1, ist nicht anwesend", "fremd, ein Mitglied des Gremiums"})
    void nobodyPresidesOverASessionWhoCannot(String named, String because) {
        AgendaItem item = held(to(2, 7));
        cannotPreside(() -> led(item.session(), named, to(2, 7)), because);
    }

    /** Nor from the office what a member named in its stead is to do. */
    @Test
    void nobodyTakesThePresidencyFromWhoHasIt() {
        AgendaItem item = held(to(1, 6));
        refused(403, () -> vote(member(3), item, "komitee3", to(1, 6)));
        led(item.session(), "komitee3", to(1, 6));
        refused(403, () -> vote(member(4), item, "komitee4", to(1, 6)));
        led(item.session(), null, to(2, 6));
        refused(403, () -> vote(house.chair, item, null, to(2, 6)));
        refused(403, () -> vote(member(3), item, "komitee4", to(2, 6)));
        assertThat(vote(member(3), item, "komitee3", to(2, 6)).presiding()).isEqualTo("komitee3");
    }

    /** Two items, led by the chair and by the second member. */
    private List<AgendaItem> minuted() {
        Session session = house.planned();
        AgendaItem first = house.item(session, house.application());
        AgendaItem second = house.item(session, house.application());
        house.hold(session, to(1, 6));
        vote(house.chair, first, null, to(1, 6));
        vote(house.chair, second, "komitee2", to(1, 6));
        house.minutes.makeMinutes(house.chair, session.id());
        house.minutes.sign(member(2), session.id());
        return List.of(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update committee_leader set name = 'Jemand anders'",
                "update committee_leader set signed_at = null, account = null, name = null, digest = null",
                "delete from committee_signature"
            })
    void aSignatureThatWasChangedIsNone(String forged) throws SQLException {
        List<AgendaItem> items = minuted();
        String session = items.get(0).session();
        house.minutes.sign(house.chair, session);
        assertThat(granted(items.get(1))).containsExactly(true);
        house.database.falsified(forged);
        refused(409, () -> house.minutes.minutes(house.finance, session));
        assertThat(granted(items.get(1))).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from committee_leader",
                "update committee_leader set member = 'komitee4'",
                "update committee_leader set name = 'Jemand anders'",
                "update committee_session set presiding = 'komitee4'"
            })
    void theDatabaseRefusesToChangeWhoPresided(String sql) {
        minuted();
        assertThat(house.database.refusing(sql)).isNotNull();
    }
}
