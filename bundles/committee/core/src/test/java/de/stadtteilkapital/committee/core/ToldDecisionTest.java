package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.api.Ballot.Choice.NO;
import static de.stadtteilkapital.committee.api.Ballot.Choice.YES;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.DecisionCondition;
import de.stadtteilkapital.applications.api.NewDecision;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.Motion.Decision;
import de.stadtteilkapital.committee.api.Motion.MotionCondition;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.rules.LostChoice;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the room of the applications is told of a decision, for the applicant to read. */
@OnBothDatabases
class ToldDecisionTest {
    private static final List<String> QUESTIONS = List.of("Wer leitet an?", "Ab wann?\nBis wann?");

    private final CommitteeHouse house;

    ToldDecisionTest(Database kind) {
        house = new CommitteeHouse(kind);
    }

    private NewDecision told(Motion motion, Ballot.Choice choice) {
        Session session = house.planned();
        AgendaItem item = house.item(session, house.application());
        house.hold(session, 1, 2, 3, 4, 5);
        house.votes.vote(house.chair, item.id(), new NewVote(motion, ballots(choice, 1, 2, 3, 4, 5)));
        assertThat(house.votes.votes(house.chair, item.id()).items())
                .singleElement()
                .satisfies(vote -> assertThat(vote.motion()).isEqualTo(motion));
        return house.others.told;
    }

    @Test
    void aDeferralHasItsQuestionsInTheirOrder() {
        assertThat(told(new Motion(Decision.DEFER, null, "Es fehlt etwas", List.of(), QUESTIONS), YES))
                .isEqualTo(new NewDecision(
                        ApplicationState.DEFERRED, null, "Komitee", "Es fehlt etwas", QUESTIONS, List.of()));
    }

    @Test
    void anApprovalHasItsConditions() {
        LocalDate due = LocalDate.of(2027, 1, 31);
        assertThat(told(
                        new Motion(
                                Decision.APPROVE,
                                Money.of("100.00"),
                                "Mehr ist nicht da",
                                List.of(new MotionCondition("Mietvertrag", due, true))),
                        YES))
                .isEqualTo(new NewDecision(
                        ApplicationState.APPROVED_WITH_CONDITIONS,
                        Money.of("100.00"),
                        "Komitee",
                        "Mehr ist nicht da",
                        List.of(),
                        List.of(new DecisionCondition("Mietvertrag", due, true))));
    }

    /** The reasons of whoever moved to approve are none for the rejection (VwVfG § 39). */
    @Test
    void aLostMotionThatRejectsGivesItsOwnReason() {
        house.others.parameters.put("committee.lostMotion", LostChoice.REJECTED);
        assertThat(told(new Motion(Decision.APPROVE, Money.of("9500.00"), "Ein gutes Vorhaben", List.of()), NO))
                .isEqualTo(new NewDecision(
                        ApplicationState.REJECTED,
                        null,
                        "Komitee",
                        "Die Bewilligung hat im Gremium „Komitee“ nicht die erforderliche Mehrheit gefunden.",
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.class,
            names = {"APPROVE", "REJECT"})
    void onlyADeferralAsks(Decision decision) {
        assertThatThrownBy(() -> new Motion(decision, null, "Grund", List.of(), QUESTIONS))
                .isInstanceOf(Refusal.class);
    }
}
