package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.NO;
import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.BODY;
import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.committee.core.CommitteeHouse.refused;
import static de.stadtteilkapital.committee.core.CommitteeHouse.seats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.LostMotion;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewAgendaItem;
import de.stadtteilkapital.committee.api.NewRecusal;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.OwnRules;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.committee.core.rules.LostChoice;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A motion to approve without a majority resolves nothing (VwVfG § 91), unless district or body want it otherwise. */
@OnBothDatabases
class LostMotionTest {
    private final CommitteeHouse house;

    LostMotionTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    private AgendaItem held(int... present) {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, present);
        return item;
    }

    private Vote vote(AgendaItem item, Motion.Decision decision, Ballot.Choice choice) {
        return vote(item, decision, decision == Motion.Decision.APPROVE ? "9500.00" : null, choice);
    }

    private Vote vote(AgendaItem item, Motion.Decision decision, String amount, Ballot.Choice choice) {
        Motion motion = new Motion(decision, amount == null ? null : Money.of(amount), "Der Platz fehlt.", List.of());
        return house.votes.vote(house.chair, item.id(), new NewVote(motion, ballots(choice, 1, 2, 3, 4, 5)));
    }

    private AgendaItem now(AgendaItem item) {
        return house.agenda.item(house.office, item.id());
    }

    /** Each line is one item: motions one after the other, what becomes of it, and whether minutes can be made after each. */
    @ParameterizedTest
    @CsvFileSource(resources = "lost-motions.csv", delimiter = ';', useHeadersInDisplayName = true)
    void whatFollowsIsAsTheTableHasIt(
            LostChoice district, LostMotion body, String motions, String minutesBeforeTheLast, String becomes) {
        house.others.parameters.put("committee.lostMotion", district);
        if (body != null) {
            house.bodies.setRules(house.office, DISTRICT, BODY, rules(body));
        }
        AgendaItem item = held(1, 2, 3, 4, 5);
        String[] all = motions.split(", ");
        for (int i = 0; i < all.length; i++) {
            if (i == all.length - 1 && minutesBeforeTheLast != null) {
                refused(
                        Integer.parseInt(minutesBeforeTheLast),
                        () -> house.minutes.makeMinutes(house.chair, item.session()));
            }
            String[] motion = all[i].split(" ");
            Motion.Decision decision = Motion.Decision.valueOf(motion[0]);
            vote(
                    item,
                    decision,
                    motion.length == 3 ? motion[1] : null,
                    Ballot.Choice.valueOf(motion[motion.length - 1]));
        }
        AgendaItem after = now(item);
        assertThat(
                        after.result() == null
                                ? after.state().name()
                                : after.result().name())
                .isEqualTo(becomes);
    }

    private static OwnRules rules(LostMotion lost) {
        return new OwnRules(
                null, null, null, null, null, null, null, null, null, null, lost, "GO § 9", List.of(), null, null);
    }

    @Test
    void aLowerSumMayFollow() {
        AgendaItem item = held(1, 2, 3, 4, 5);
        assertThat(vote(item, Motion.Decision.APPROVE, NO).carried()).isFalse();
        assertThat(now(item).state()).isEqualTo(AgendaItem.State.OPEN);
        assertThat(house.others.states).containsEntry(item.application(), ApplicationState.SCHEDULED);
        assertThat(house.others.commitments).isEmpty();
        vote(item, Motion.Decision.APPROVE, "4000.00", YES);
        assertThat(now(item).amount()).isEqualTo(Money.of("4000.00"));
        assertThat(house.others.commitments).containsExactly(Money.of("4000.00"));
        assertThat(house.minutes
                        .makeMinutes(house.chair, item.session())
                        .items()
                        .get(0)
                        .votes())
                .hasSize(2);
    }

    @Test
    void minutesWaitForTheClosingDecisionAndNameTheItem() {
        AgendaItem item = held(1, 2, 3, 4, 5);
        vote(item, Motion.Decision.APPROVE, NO);
        assertThatThrownBy(() -> house.minutes.makeMinutes(house.chair, item.session()))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.kind().status()).isEqualTo(409))
                .satisfies(refusal -> assertThat(refusal.detail().german())
                        .startsWith("Punkt 1 ist nach einem abgelehnten Antrag noch offen"));
        assertThat(house.sessions.session(house.office, item.session()).state()).isEqualTo(Session.State.HELD);
        vote(item, Motion.Decision.REJECT, YES);
        house.minutes.makeMinutes(house.chair, item.session());
        assertThat(now(item).result()).isEqualTo(AgendaItem.Result.REJECTED);
        assertThat(now(item).reason()).isEqualTo("Der Platz fehlt.");
    }

    /** Of five one leaves: four of nine can't resolve anything. */
    @Test
    void whereTooFewAreLeftTheMinutesPutTheItemOff() {
        AgendaItem item = held(1, 2, 3, 4, 5);
        vote(item, Motion.Decision.APPROVE, NO);
        house.attendances.attend(house.chair, item.session(), seats(1, 2, 3, 4));
        house.minutes.makeMinutes(house.chair, item.session());
        assertThat(now(item).state()).isEqualTo(AgendaItem.State.POSTPONED);
        Session repeat = house.planned(item.session());
        assertThat(house.item(repeat, item.application()).number()).isEqualTo(1);
    }

    /** Of six present five of nine could resolve; of this item two are excluded, and four of seven are enough. */
    @Test
    void theQuorumIsThatOfTheItem() {
        AgendaItem item = held(1, 2, 3, 4, 5, 6);
        house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee6", "Vorstand des Vereins"));
        house.recusals.recuse(house.chair, item.id(), new NewRecusal("komitee9", "Vorstand des Vereins"));
        vote(item, Motion.Decision.APPROVE, NO);
        house.attendances.attend(house.chair, item.session(), seats(1, 2, 3, 4, 6));
        refused(409, () -> house.minutes.makeMinutes(house.chair, item.session()));
        house.attendances.attend(house.chair, item.session(), seats(1, 2, 3, 6));
        house.minutes.makeMinutes(house.chair, item.session());
        assertThat(now(item).state()).isEqualTo(AgendaItem.State.POSTPONED);
    }

    @Test
    void aMatterWithoutAnApplicationStaysOpenToo() {
        Session session = house.planned();
        AgendaItem item = house.agenda.add(
                house.office, session.id(), new NewAgendaItem(null, "Geschäftsordnung", "Neufassung", null));
        house.hold(session, 1, 2, 3, 4, 5);
        vote(item, Motion.Decision.APPROVE, null, NO);
        refused(409, () -> house.minutes.makeMinutes(house.chair, session.id()));
        vote(item, Motion.Decision.DEFER, YES);
        house.minutes.makeMinutes(house.chair, session.id());
        assertThat(now(item).result()).isEqualTo(AgendaItem.Result.DEFERRED);
    }

    @Test
    void theRulesOfTheBodyTellWhatFollowsAndWhereItStands() {
        assertThat(told()).contains("bleibt der Punkt offen", "§ 91 VwVfG");
        house.others.parameters.put("committee.lostMotion", LostChoice.REJECTED);
        assertThat(told()).contains("ist die Sache abgelehnt", "Geschäftsordnung");
        house.bodies.setRules(house.office, DISTRICT, BODY, rules(LostMotion.DEFERS));
        assertThat(told()).contains("kommt die Sache wieder", "GO § 9");
    }

    private String told() {
        return house.bodies.body(house.office, DISTRICT, BODY).rules().sentences().stream()
                .filter(sentence -> sentence.rule().equals("committee.lostMotion"))
                .map(sentence -> sentence.text().german() + " " + sentence.source())
                .collect(Collectors.joining());
    }

    /** As it was kept while a lost motion was a rejection by law. */
    @Test
    void aVoteThatWasKeptBeforeSaysWhatItSaid() {
        house.others.parameters.put("committee.lostMotion", LostChoice.REJECTED);
        AgendaItem item = held(1, 2, 3, 4, 5);
        Vote vote = vote(item, Motion.Decision.APPROVE, NO);
        assertThat(vote.rules())
                .extracting(Vote.AppliedRule::rule, Vote.AppliedRule::source)
                .contains(tuple("committee.lostMotion", "Geschäftsordnung"));
        house.others.parameters.clear();
        assertThat(now(item).result()).isEqualTo(AgendaItem.Result.REJECTED);
        assertThat(house.votes.votes(house.office, item.id()).items()).containsExactly(vote);
        new VoteReplay(house.database.store(), house.voting, house.database.transactions())
                .run(difference -> fail("%s", difference));
    }
}
