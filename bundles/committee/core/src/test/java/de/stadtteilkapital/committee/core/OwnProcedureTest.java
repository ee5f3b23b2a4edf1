package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.NO;
import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.BODY;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.member;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.BodyRules;
import de.stadtteilkapital.committee.api.Invitation;
import de.stadtteilkapital.committee.api.LostMotion;
import de.stadtteilkapital.committee.api.Minutes;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.PresidingOrder;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.TieRule;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.rules.Replay;
import de.stadtteilkapital.platform.persistence.CanonicalJson;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Votes and whoever leads them follow what the body's own rules say of ties, lost motions and the order of presiding. */
@OnBothDatabases
class OwnProcedureTest {
    private static final int[] WITHOUT_CHAIR = {2, 3, 4, 5, 6, 7};

    private final CommitteeHouse house;
    private final String application;

    OwnProcedureTest(Database kind) {
        house = new CommitteeHouse(kind);
        application = house.application();
    }

    private static OwnRules rules(TieRule tie, LostMotion lost, PresidingOrder last, String... deputies) {
        return new OwnRules(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                tie,
                tie == null ? null : "GO § 8",
                lost,
                lost == null ? null : "GO § 9",
                List.of(deputies),
                last,
                "GO § 4");
    }

    private AgendaItem held(OwnRules rules, int... present) {
        house.bodies.setRules(house.office, DISTRICT, BODY, rules);
        Session session = house.planned();
        AgendaItem item = house.item(session, application);
        house.hold(session, present);
        return item;
    }

    private Vote vote(Caller me, AgendaItem item, int[] yes, int... no) {
        List<Ballot> all = Stream.concat(ballots(YES, yes).stream(), ballots(NO, no).stream())
                .toList();
        return house.votes.vote(me, item.id(), CommitteeHouse.approval("9000.00", all));
    }

    private AgendaItem now(AgendaItem item) {
        return house.agenda.item(house.office, item.id());
    }

    private static List<Tuple> applied(Vote vote) {
        return vote.rules().stream()
                .map(rule -> tuple(rule.rule(), rule.source()))
                .toList();
    }

    private List<Replay.Difference> differences() {
        List<Replay.Difference> differences = new ArrayList<>();
        new VoteReplay(house.database.store(), house.voting, house.database.transactions()).run(differences::add);
        return differences;
    }

    private void replaysTheSame() {
        assertThat(differences()).isEmpty();
    }

    /** Makes the facts of the one vote as if they had been kept otherwise. */
    private void facts(Consumer<Map<String, Object>> change) {
        Map<String, Object> facts = read(house.database
                .store()
                .in(em -> em.createQuery("select v.facts from VoteEntity v", String.class)
                        .getSingleResult()));
        change.accept(facts);
        falsify("update committee_vote set facts = '"
                + CanonicalJson.write(facts).replace("'", "''") + "'");
    }

    private void falsify(String sql) {
        try {
            house.database.falsified(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // what is read of an object of JSON
    private static Map<String, Object> read(String json) {
        return CanonicalJson.read(json, Map.class);
    }

    @SuppressWarnings("unchecked") // what is read of an object of JSON
    private static Map<String, Object> part(Map<String, Object> facts, String name) {
        return (Map<String, Object>) facts.get(name);
    }

    @Test
    void aTieThatPutsOffBringsTheMatterBackAndItsMinutesSaySo() {
        AgendaItem item = held(rules(TieRule.POSTPONED, null, null, "komitee2"), 1, 2, 3, 4, 5, 6);
        Vote vote = vote(house.chair, item, new int[] {1, 2, 3}, 4, 5, 6);
        assertThat(vote.putOff()).isTrue();
        assertThat(vote.carried()).isFalse();
        assertThat(vote.castingVote()).isNull();
        assertThat(now(item).result()).isEqualTo(AgendaItem.Result.DEFERRED);
        assertThat(house.others.states).containsEntry(application, ApplicationState.DEFERRED);
        Minutes minutes = house.minutes.makeMinutes(house.chair, item.session());
        assertThat(minutes.items().get(0).votes()).singleElement().satisfies(minuted -> {
            assertThat(minuted.putOff()).isTrue();
            assertThat(minuted.explanation().german()).contains("Vertagt: 3 Ja, 3 Nein", "GO § 8");
        });
        assertThat(applied(vote)).contains(tuple("committee.tie", "GO § 8")).hasSize(4);
        replaysTheSame();
    }

    @Test
    void aLostMotionLeavesTheItemToACounterMotionOrBringsItBack() {
        AgendaItem item = held(rules(null, LostMotion.STAYS_OPEN, PresidingOrder.OFFICE), 1, 2, 3, 4, 5);
        assertThat(vote(house.chair, item, new int[] {1, 2}, 3, 4, 5).carried()).isFalse();
        assertThat(now(item).state()).isEqualTo(AgendaItem.State.OPEN);
        house.votes.vote(house.chair, item.id(), CommitteeHouse.approval("4000.00", ballots(YES, 1, 2, 3, 4)));
        assertThat(now(item).result()).isEqualTo(AgendaItem.Result.APPROVED);
    }

    @Test
    void aLostMotionBringsTheMatterBackWhereTheBodyWantsIt() {
        AgendaItem item = held(rules(null, LostMotion.DEFERS, PresidingOrder.OFFICE), 1, 2, 3, 4, 5);
        Vote lost = vote(house.chair, item, new int[] {1, 2}, 3, 4, 5);
        assertThat(now(item).result()).isEqualTo(AgendaItem.Result.DEFERRED);
        assertThat(house.others.states).containsEntry(application, ApplicationState.DEFERRED);
        assertThat(applied(lost))
                .containsExactly(
                        tuple("committee.quorum", "§ 90 VwVfG"),
                        tuple("committee.majority", "§ 91 VwVfG"),
                        tuple("committee.lostMotion", "GO § 9"),
                        tuple("committee.presiding", "GO § 4"));
        replaysTheSame();
        facts(kept -> part(kept, "following").put("lost", Map.of("follows", "REJECTS", "source", "GO § 9")));
        assertThat(differences())
                .extracting(Replay.Difference::rule, Replay.Difference::stored, Replay.Difference::now)
                .containsExactly(tuple("committee.lostMotion", "DEFERRED", "REJECTED"));
    }

    /** Of six the chair is absent: the first deputy is excluded, the second leads, votes, and decides a tie. */
    @Test
    void aDeputyChairLeadsWithTheCastingVoteAndSigns() {
        AgendaItem item = held(rules(null, null, null, "komitee2", "komitee3"), WITHOUT_CHAIR);
        assertThat(house.attendances.attendance(house.office, item.session()).presiding())
                .isEqualTo("komitee2");
        house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee2", "Vorstand des Vereins"));
        house.recusals.recuse(house.office, item.id(), new NewRecusal("komitee7", "Vorstand des Vereins"));
        refused(403, () -> vote(house.office, item, new int[] {3, 4}, 5, 6));
        refused(403, () -> vote(member(4), item, new int[] {3, 4}, 5, 6));
        Vote vote = vote(member(3), item, new int[] {3, 4}, 5, 6);
        assertThat(vote.carried()).isTrue();
        assertThat(vote.presiding()).isEqualTo("komitee3");
        assertThat(vote.castingVote()).isEqualTo(YES);
        assertThat(house.events.all())
                .filteredOn(event -> event.type().equals("committee.voted"))
                .singleElement()
                .satisfies(event -> assertThat(event.facts())
                        .containsEntry("presiding", "komitee3")
                        .containsEntry("castingVote", YES));
        Minutes minutes = house.minutes.makeMinutes(member(2), item.session());
        assertThat(minutes.chair()).isEqualTo("Mitglied 2");
        assertThat(house.minutes
                        .minutes(member(4), item.session())
                        .items()
                        .get(0)
                        .votes())
                .singleElement()
                .satisfies(minuted -> {
                    assertThat(minuted.presiding()).isEqualTo("Mitglied 3");
                    assertThat(minuted.castingVote()).isEqualTo(YES);
                });
        refused(403, () -> house.minutes.sign(member(2), item.session()));
        refused(403, () -> house.minutes.sign(house.chair, item.session()));
        assertThat(house.toSign.waiting(member(3), 9)).hasSize(1);
        assertThat(house.toSign.waiting(house.chair, 9)).isEmpty();
        assertThat(house.minutes.sign(member(3), item.session()).state()).isEqualTo(Minutes.State.SIGNED);
        replaysTheSame();
    }

    @Test
    void theLongestServingMemberLeadsWhereTheRulesSaySo() {
        AgendaItem item = held(rules(null, null, PresidingOrder.LONGEST_SERVING), WITHOUT_CHAIR);
        refused(403, () -> vote(house.office, item, new int[] {2, 3}));
        assertThat(vote(member(2), item, new int[] {2, 3}).presiding()).isEqualTo("komitee2");
    }

    @Test
    void aDeputyChairOpensTheSession() {
        house.bodies.setRules(house.office, DISTRICT, BODY, rules(null, null, null, "komitee2"));
        Session session = house.planned();
        house.sessions.invite(house.office, session.id(), new Invitation(null));
        house.clock.set(session.startsAt());
        List<String> present = CommitteeHouse.seats(WITHOUT_CHAIR);
        refused(403, () -> house.attendances.attend(member(3), session.id(), present));
        assertThat(house.attendances.attend(member(2), session.id(), present).presiding())
                .isEqualTo("komitee2");
    }

    @Test
    void theRulesTellOfEachWhereItStands() {
        BodyRules told = house.bodies
                .setRules(
                        house.office,
                        DISTRICT,
                        BODY,
                        rules(TieRule.REJECTED, LostMotion.DEFERS, PresidingOrder.LONGEST_SERVING, "komitee2"))
                .rules();
        assertThat(told)
                .extracting(BodyRules::tie, BodyRules::lostMotion, BodyRules::deputyChairs, BodyRules::presiding)
                .containsExactly(
                        TieRule.REJECTED, LostMotion.DEFERS, List.of("komitee2"), PresidingOrder.LONGEST_SERVING);
        assertThat(told.sentences())
                .extracting(BodyRules.Sentence::rule, BodyRules.Sentence::source)
                .contains(
                        tuple("committee.tie", "GO § 8"),
                        tuple("committee.lostMotion", "GO § 9"),
                        tuple("committee.presiding", "GO § 4"));
    }

    @Test
    void whatATieMeansIsSaidOnce() {
        assertThat(house.bodies.body(house.office, DISTRICT, BODY).rules().sentences())
                .extracting(sentence -> sentence.text().german())
                .contains("Es entscheidet die Mehrheit der abgegebenen Stimmen.")
                .filteredOn(sentence -> sentence.contains("leichheit"))
                .hasSize(1);
    }

    /** As they were written before ties had rules and whoever presided was kept. */
    @Test
    void factsOfOldVotesReplayTheSame() {
        AgendaItem item = held(OwnRules.NONE, 1, 2, 3, 4, 5, 6);
        vote(house.chair, item, new int[] {1, 2, 3}, 4, 5, 6);
        facts(kept -> {
            part(kept, "votingFacts").keySet().removeAll(Set.of("tie", "tieSource"));
            part(kept, "voting").remove("putOff");
            kept.keySet().retainAll(Set.of("quorumVersion", "quorumRule", "quorumFacts", "votingFacts", "voting"));
        });
        replaysTheSame();
        assertThat(house.votes.votes(house.office, item.id()).items())
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.castingVote()).isEqualTo(YES);
                    assertThat(vote.presiding()).isNull();
                    assertThat(vote.ledByOffice()).isFalse();
                    assertThat(applied(vote))
                            .contains(tuple("committee.tie", "§ 91 VwVfG"))
                            .hasSize(3);
                });
    }
}
