package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.BODY;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static de.stadtteilkapital.committee.core.CommitteeHouse.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.ChangedMember;
import de.stadtteilkapital.committee.api.FoundedBody;
import de.stadtteilkapital.committee.api.GivenChair;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.committee.api.NewMember;
import de.stadtteilkapital.committee.api.NewSession;
import de.stadtteilkapital.committee.api.Resignation;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Succession;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Members come and go by their days, and what a body did with those it had stays. */
@OnBothDatabases
class MembersTest {
    private static final Instant INVITATION = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant SESSION = Instant.parse("2026-11-12T09:00:00Z");

    private final CommitteeHouse house;

    MembersTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    private Member join(String body, String name, LocalDate from, boolean voting) {
        return house.members.join(
                house.office, DISTRICT, body, new NewMember(name, from, voting, null, null, null, null, false, null));
    }

    private void resign(String body, String id, LocalDate until) {
        house.members.resign(house.office, DISTRICT, body, id, new Resignation(until));
    }

    private Member member(String id) {
        return house.members.member(house.office, DISTRICT, BODY, id);
    }

    private List<Member> today() {
        return house.bodies.body(house.office, DISTRICT, BODY).members();
    }

    @Test
    void whoCountsInASessionIsAsTheTableOfTheLawHasIt() {
        Map<String, List<String[]>> cases = new LinkedHashMap<>();
        lines().forEach(line ->
                cases.computeIfAbsent(line[0], name -> new ArrayList<>()).add(line));
        assertThat(cases).hasSizeGreaterThan(12);
        int number = 0;
        for (Map.Entry<String, List<String[]>> one : cases.entrySet()) {
            boolean expected = "yes".equals(one.getValue().get(0)[7]);
            assertThat(quorate("probe" + number++, one.getValue()))
                    .as(one.getKey())
                    .isEqualTo(expected);
        }
    }

    private boolean quorate(String body, List<String[]> lines) {
        house.clock.set(INVITATION);
        house.bodies.found(house.office, new FoundedBody(DISTRICT, body, body, false, null));
        Map<String, Member> seats = new LinkedHashMap<>();
        enter(body, lines, "before", seats);
        String chair = seats.values().iterator().next().id();
        house.members.giveChair(house.office, DISTRICT, body, chair, new GivenChair(null));
        Session session = house.sessions.plan(
                house.office, new NewSession(DISTRICT, body, SESSION, "Saal", "Sitzung", null, null));
        house.sessions.invite(house.office, session.id(), new Invitation(null));
        enter(body, lines, "after", seats);
        for (String[] line : lines) {
            if (!line[3].isEmpty()) {
                resign(body, seats.get(line[1]).id(), LocalDate.parse(line[3]));
            }
        }
        house.clock.set(SESSION);
        List<String> present = lines.stream()
                .filter(line -> "yes".equals(line[6]))
                .map(line -> seats.get(line[1]).id())
                .toList();
        return house.attendances.attend(house.office, session.id(), present).quorate();
    }

    private void enter(String body, List<String[]> lines, String when, Map<String, Member> seats) {
        for (String[] line : lines) {
            if (when.equals(line[4])) {
                LocalDate from = line[2].isEmpty() ? null : LocalDate.parse(line[2]);
                seats.put(line[1], join(body, line[1], from, "yes".equals(line[5])));
            }
        }
    }

    private static List<String[]> lines() {
        try (InputStream in = MembersTest.class.getResourceAsStream("members.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("case;"))
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seven come and six vote for it; then two of them leave. */
    @Test
    void whatWasDecidedStaysWhenMembersHaveLeft() {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, 1, 2, 3, 4, 5, 6, 7);
        house.votes.vote(
                house.chair,
                item.id(),
                CommitteeHouse.approval("9000.00", ballots(Ballot.Choice.YES, 1, 2, 3, 4, 5, 6)));
        LocalDate day = house.clock.today();
        refused(422, () -> resign(BODY, "komitee2", day.minusDays(1)));
        refused(422, () -> join(BODY, "Neu", day, true));
        resign(BODY, "komitee2", day);
        resign(BODY, "komitee7", day);
        join(BODY, "Neu", day.plusDays(1), true);
        house.pass(1);
        assertThat(today()).extracting(Member::name).contains("Neu").doesNotContain("Mitglied 2", "Mitglied 7");
        assertThat(house.attendances.attendance(house.office, session.id()).quorate())
                .isTrue();
        assertThat(house.minutes.makeMinutes(house.chair, session.id())).satisfies(minutes -> {
            assertThat(minutes.present()).hasSize(7).contains("Mitglied 2", "Mitglied 7");
            assertThat(minutes.absent()).hasSize(2).doesNotContain("Neu");
        });
        List<Object> differences = new ArrayList<>();
        new VoteReplay(house.database.store(), house.voting, house.database.transactions()).run(differences::add);
        assertThat(differences).isEmpty();
        refused(409, () -> resign(BODY, "komitee2", day.plusDays(9)));
    }

    @Test
    void aSuccessorComesTheDayAfterWithTheSeatsRights() {
        LocalDate last = house.clock.today().plusDays(5);
        Member next = house.members.succeed(
                house.office, DISTRICT, BODY, "komitee4", new Succession(last, null, "Nachfolge", "neu", true, null));
        assertThat(next)
                .extracting(Member::from, Member::voting, Member::chair, Member::predecessor, Member::coopted)
                .containsExactly(last.plusDays(1), true, false, "komitee4", true);
        assertThat(member("komitee4").until()).isEqualTo(last);
        assertThat(today()).extracting(Member::name).contains("Mitglied 4").doesNotContain("Nachfolge");
        house.pass(6);
        assertThat(today())
                .hasSize(9)
                .extracting(Member::name)
                .contains("Nachfolge")
                .doesNotContain("Mitglied 4");
        Succession another = new Succession(null, null, "Noch jemand", null, false, null);
        refused(409, () -> house.members.succeed(house.office, DISTRICT, BODY, "komitee4", another));
        assertThat(house.members.possible(house.office, DISTRICT, BODY, "komitee4"))
                .isEmpty();
        assertThat(house.members.possible(house.office, DISTRICT, BODY, "komitee5"))
                .extracting(Possible::ids, possible -> possible.act().name())
                .containsExactly(
                        tuple(List.of(DISTRICT, BODY, "komitee5"), "CHANGE"),
                        tuple(List.of(DISTRICT, BODY, "komitee5"), "RESIGN"),
                        tuple(List.of(DISTRICT, BODY, "komitee5"), "SUCCEED"),
                        tuple(List.of(DISTRICT, BODY, "komitee5"), "GIVE_CHAIR"));
    }

    @Test
    void theChairPassesOnItsDay() {
        LocalDate from = house.clock.today().plusDays(3);
        house.members.giveChair(house.office, DISTRICT, BODY, "komitee3", new GivenChair(from));
        assertThat(today()).filteredOn(Member::chair).extracting(Member::id).containsExactly("komitee1");
        house.pass(3);
        assertThat(today())
                .hasSize(9)
                .filteredOn(Member::chair)
                .extracting(Member::id)
                .containsExactly("komitee3");
        assertThat(member("komitee3").from()).isNull();
        refused(409, () -> house.members.giveChair(house.office, DISTRICT, BODY, "komitee3", new GivenChair(null)));
        assertThat(house.events.all()).last().satisfies(event -> {
            assertThat(event.type()).isEqualTo("committee.chairGiven");
            assertThat(event.facts()).containsEntry("member", "komitee3").doesNotContainKey("name");
            assertThat(event.particulars()).containsEntry("name", "Mitglied 3");
        });
    }

    @Test
    void theRightToVoteChangesOnItsDayAndTheRestAtOnce() {
        LocalDate from = house.clock.today().plusDays(3);
        Member before = member("komitee8");
        house.members.change(
                house.office,
                DISTRICT,
                BODY,
                before.id(),
                new ChangedMember(
                        "Kim Acht",
                        false,
                        from,
                        before.account(),
                        "Jugendamt",
                        null,
                        "RESIDENTS",
                        false,
                        LocalDate.of(2026, 11, 1)));
        assertThat(member("komitee8"))
                .extracting(Member::name, Member::voting, Member::organisation, Member::interest)
                .containsExactly("Kim Acht", true, "Jugendamt", "RESIDENTS");
        assertThat(house.bodies.body(CommitteeHouse.member(2), DISTRICT, BODY).members())
                .extracting(Member::secrecyOn)
                .containsOnlyNulls();
        house.pass(3);
        assertThat(member("komitee8").voting()).isFalse();
    }

    @Test
    void nobodyIsInvitedToABodyThatCannotDecide() {
        house.bodies.found(house.office, new FoundedBody(DISTRICT, "leer", "Leer", true, null));
        Session session = house.sessions.plan(
                house.office,
                new NewSession(
                        DISTRICT, "leer", house.clock.now().plus(20, ChronoUnit.DAYS), "Saal", "Eins", null, null));
        refused(409, () -> house.sessions.invite(house.office, session.id(), new Invitation(null)));
        Member advising = join("leer", "Berta", null, false);
        house.members.giveChair(house.office, DISTRICT, "leer", advising.id(), new GivenChair(null));
        assertThat(house.sessions.possible(house.office, session.id()).get(0).reason())
                .satisfies(why -> assertThat(why.german()).contains("fehlt ein stimmberechtigtes Mitglied"));
        resign("leer", advising.id(), house.clock.today());
        Member only = join("leer", "Anna", null, true);
        assertThat(house.sessions.possible(house.office, session.id()).get(0).reason())
                .satisfies(why -> assertThat(why.german()).contains("fehlt ein Vorsitz"));
        house.members.giveChair(house.office, DISTRICT, "leer", only.id(), new GivenChair(null));
        resign("leer", only.id(), house.clock.today().plusDays(2));
        refused(409, () -> house.sessions.invite(house.office, session.id(), new Invitation(null)));
        resign("leer", only.id(), house.clock.today().plusDays(20));
        house.sessions.invite(house.office, session.id(), new Invitation(null));
    }

    @Test
    void aDistrictNeedsABodyWithAChairAndTwoMoreVotes() {
        assertThat(house.toSetUp.missing(DISTRICT)).isEmpty();
        assertThat(house.toSetUp.missing("anderswo"))
                .hasValueSatisfying(why -> assertThat(why.german()).contains("noch kein Gremium"));
        LocalDate today = house.clock.today();
        seats(4, 5, 6, 7, 8, 9).forEach(seat -> resign(BODY, seat, today));
        house.pass(1);
        assertThat(house.toSetUp.missing(DISTRICT)).isEmpty();
        resign(BODY, "komitee1", house.clock.today());
        house.pass(1);
        assertThat(house.toSetUp.missing(DISTRICT))
                .hasValueSatisfying(why -> assertThat(why.german()).contains("hat heute einen Vorsitz"));
        house.members.giveChair(house.office, DISTRICT, BODY, "komitee2", new GivenChair(null));
        assertThat(house.toSetUp.missing(DISTRICT))
                .hasValueSatisfying(why -> assertThat(why.german()).contains("neben dem Vorsitz zwei"));
    }

    @Test
    void whoVotesByAnAccountNeedsTheRoleOfTheBody() {
        house.others.letIn.put(BODY, Set.copyOf(CommitteeHouse.seats(1, 2, 3, 4, 5, 6)));
        assertThat(house.toLetIn.missing(DISTRICT))
                .hasValueSatisfying(why -> assertThat(why.german()).endsWith(": Mitglied 7, Mitglied 8, Mitglied 9."));
        house.others.letIn.put(BODY, Set.copyOf(CommitteeHouse.seats(1, 2, 3, 4, 5, 6, 7, 8, 9)));
        assertThat(house.toLetIn.missing(DISTRICT)).isEmpty();
        assertThat(house.toLetIn.missing("anderswo")).isEmpty();
        house.others.letIn.clear();
        assertThat(house.toLetIn.missing(DISTRICT))
                .hasValueSatisfying(why -> assertThat(why.english()).endsWith("Mitglied 5 and 4 more."));
    }
}
