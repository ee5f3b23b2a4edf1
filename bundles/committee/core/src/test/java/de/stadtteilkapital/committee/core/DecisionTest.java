package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.ballots;
import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.both;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.ApplicationDecision;
import de.stadtteilkapital.committee.api.Ballot;
import de.stadtteilkapital.committee.api.DecidedCondition;
import de.stadtteilkapital.committee.api.Fulfilment;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.NewVote;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.core.rules.LostChoice;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a sponsor reads of the decision on its application, with its reasons. */
@OnBothDatabases
class DecisionTest {
    private static final Caller APPLICANT = sponsor(DISTRICT, "sponsor");

    private final CommitteeHouse house;
    private final Stages stages;

    DecisionTest(Database kind) {
        house = new CommitteeHouse(kind);
        stages = new Stages(house);
    }

    private ApplicationDecision read(Caller me, Thing item) {
        return house.decided.decision(me, item.application()).orElseThrow();
    }

    @Test
    void theApplicantReadsDecisionReasonsAndConditions() {
        assertThat(read(APPLICANT, stages.signedItem()))
                .isEqualTo(new ApplicationDecision(
                        AgendaItem.Result.APPROVED_WITH_CONDITIONS,
                        Money.of("1.00"),
                        Stages.REASON,
                        LocalDate.of(2026, 11, 12),
                        true,
                        List.of(new DecidedCondition(
                                "Ort nennen", LocalDate.of(2026, 12, 1), true, DecidedCondition.State.OPEN))));
    }

    @Test
    void aConditionThatIsFulfilledIsReadAsSuch() {
        Thing item = stages.signedItem();
        String condition = house.conditions
                .conditions(house.office, PageRequest.of(Map.of("item", item.id())))
                .items()
                .get(0)
                .id();
        house.conditions.fulfil(house.office, condition, new Fulfilment("Vertrag"));
        assertThat(read(APPLICANT, item).conditions())
                .extracting(DecidedCondition::state)
                .containsExactly(DecidedCondition.State.FULFILLED);
    }

    @Test
    void anApplicantWhoIsBarredFromTheCaseReadsAsOneWhoIsNot() {
        Thing item = stages.item("DECIDED");
        Caller hats = both(APPLICANT, in(DISTRICT, Role.COORDINATOR));
        assertThat(house.decided.decision(hats, item.application())).isPresent();
        assertThat(house.decided.decision(barred(hats, item.application()), item.application()))
                .isEmpty();
    }

    @Test
    void theReasonStandsInVoteItemResolutionAndMinutes() {
        Thing item = stages.signedItem();
        AgendaItem decided = house.agenda.item(house.office, item.id());
        assertThat(decided.reason()).isEqualTo(Stages.REASON);
        assertThat(house.votes
                        .votes(house.office, item.id())
                        .items()
                        .get(0)
                        .motion()
                        .reason())
                .isEqualTo(Stages.REASON);
        assertThat(house.resolutions
                        .resolution(item.application())
                        .orElseThrow()
                        .reason())
                .isEqualTo(Stages.REASON);
        assertThat(house.minutes
                        .minutes(house.office, decided.session())
                        .items()
                        .get(0)
                        .votes()
                        .get(0)
                        .motion()
                        .reason())
                .isEqualTo(Stages.REASON);
    }

    @Test
    void aMotionToApproveThatFailedGivesNoReasonOfTheRejection() {
        house.others.parameters.put("committee.lostMotion", LostChoice.REJECTED);
        Thing item = stages.item(Session.State.HELD, 1, 2, 3, 4, 5, 6, 7);
        house.votes.vote(
                house.chair,
                item.id(),
                new NewVote(
                        new Motion(Motion.Decision.APPROVE, Money.of("1.00"), "Wird gebraucht.", List.of()),
                        ballots(Ballot.Choice.NO, 1, 2, 3, 4, 5, 6)));
        ApplicationDecision told = read(house.office, item);
        assertThat(told.decision()).isEqualTo(AgendaItem.Result.REJECTED);
        assertThat(told.reason()).isNull();
    }
}
