package de.stadtteilkapital.committee.core;

import static de.stadtteilkapital.committee.core.CommitteeHouse.DISTRICT;
import static de.stadtteilkapital.committee.core.CommitteeHouse.caller;
import static de.stadtteilkapital.committee.core.CommitteeHouse.member;
import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.Fulfilment;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What this room says needs whom. */
@OnBothDatabases
class WorkTest {
    private static final int[] ALL = {1, 2, 3, 4, 5, 6, 7};

    private final CommitteeHouse house;
    private final Stages stages;

    WorkTest(Database kind) {
        house = new CommitteeHouse(kind);
        stages = new Stages(house);
    }

    private static List<String> ids(Work work, Caller me) {
        return work.waiting(me, 51).stream()
                .map(waiting -> waiting.subject().id())
                .toList();
    }

    @Test
    void theChairSignsMinutesAndSoDoesTheirKeeperUntilTheyHave() {
        Caller keeper = caller("schreiber", Role.COORDINATOR, null);
        String session = stages.sessionOf(
                stages.keptItem(Session.State.MINUTED, keeper.account(), ALL).id());
        assertThat(ids(house.toSign, house.chair)).containsExactly(session);
        assertThat(ids(house.toSign, keeper)).containsExactly(session);
        assertThat(ids(house.toSign, member(2))).isEmpty();
        assertThat(ids(house.toSign, house.office)).isEmpty();
        house.minutes.sign(house.chair, session);
        assertThat(ids(house.toSign, house.chair)).isEmpty();
        assertThat(ids(house.toSign, keeper)).containsExactly(session);
        house.minutes.sign(keeper, session);
        assertThat(ids(house.toSign, keeper)).isEmpty();
    }

    @Test
    void fromTheNextDayOnTheChairIsToldOfTheMinutesThatAreToBeMade() {
        String session = stages.sessionOf(stages.item(Session.State.HELD, ALL).id());
        stages.item(Session.State.INVITED);
        assertThat(ids(house.toMinute, house.chair)).isEmpty();
        house.pass(1);
        assertThat(ids(house.toMinute, house.chair)).containsExactly(session);
        assertThat(ids(house.toMinute, member(2))).isEmpty();
    }

    @Test
    void theOfficeIsToldOfAConditionTwoWeeksBeforeItIsDueUntilItIsFulfilled() {
        Thing condition = stages.condition("open");
        house.clock.set(Instant.parse("2026-11-16T09:00:00Z"));
        assertThat(ids(house.conditionsDue, house.office)).isEmpty();
        house.pass(1);
        Waiting line = house.conditionsDue.waiting(house.office, 51).get(0);
        assertThat(line.subject().id()).isEqualTo(condition.id());
        assertThat(line.title()).isEqualTo("Ort nennen");
        assertThat(line.fileNumber()).isEqualTo("HN-2026-0001");
        assertThat(line.whose()).isEqualTo("Verein");
        assertThat(line.due()).isEqualTo("2026-12-01");
        house.conditions.fulfil(house.office, condition.id(), new Fulfilment("Vertrag"));
        assertThat(ids(house.conditionsDue, house.office)).isEmpty();
    }

    @Test
    void financeIsToldWhatCanBeGrantedOnceMinutesAreSignedAndPreconditionsAreMetUntilItIsGranted() {
        Thing condition = stages.condition("open");
        String application = condition.application();
        house.conditions.fulfil(house.office, condition.id(), new Fulfilment("Vertrag"));
        assertThat(ids(house.toGrant, house.finance)).as("minutes unsigned").isEmpty();
        String signed = stages.signedItem().application();
        assertThat(ids(house.toGrant, house.finance))
                .as("a precondition is open")
                .isEmpty();
        house.conditions.fulfil(house.office, stages.conditionOf(signed), new Fulfilment("Vertrag"));
        assertThat(ids(house.toGrant, house.finance)).containsExactly(signed);
        assertThat(ids(house.toGrant, barred(house.finance, signed))).isEmpty();
        assertThat(ids(house.toGrant, house.office)).isEmpty();
        assertThat(ids(house.toGrant, in("elsewhere", Role.FINANCE_OFFICER))).isEmpty();
        granted(application);
        assertThat(ids(house.toGrant, house.finance)).as("another case").containsExactly(signed);
        granted(signed);
        assertThat(ids(house.toGrant, house.finance)).isEmpty();
    }

    private void granted(String application) {
        house.database
                .transactions()
                .run(() -> house.granted.handle(new LoggedEvent(
                        "id",
                        DISTRICT,
                        1,
                        "finance.grantIssued",
                        "grant",
                        application,
                        "somebody",
                        Instant.EPOCH,
                        Map.of())));
    }

    @Test
    void nobodyIsToldOfAConditionFromWhichTheyAreBarredOrThatIsNotTheirs() {
        Thing condition = stages.condition("open");
        house.pass(14);
        assertThat(ids(house.conditionsDue, barred(house.office, condition.application())))
                .isEmpty();
        assertThat(ids(house.conditionsDue, caller("komitee7", Role.COORDINATOR, null)))
                .as("excluded from the item")
                .isEmpty();
        assertThat(ids(house.conditionsDue, in("elsewhere", Role.COORDINATOR))).isEmpty();
        assertThat(ids(house.conditionsDue, in(DISTRICT, Role.AUDITOR))).isEmpty();
    }

    @Test
    void oneOrTwoStatementsReadHoweverManyWait() {
        for (int i = 0; i < 3; i++) {
            stages.item(Session.State.MINUTED, ALL);
            stages.item(Session.State.HELD, ALL);
            stages.condition("open");
        }
        house.pass(14);
        assertThat(house.database.statements(() -> ids(house.toSign, house.chair)))
                .isEqualTo(2);
        assertThat(house.database.statements(() -> ids(house.toMinute, house.chair)))
                .isEqualTo(2);
        assertThat(house.database.statements(() -> ids(house.conditionsDue, house.office)))
                .isEqualTo(1);
        assertThat(house.database.statements(() -> ids(house.toGrant, house.finance)))
                .isEqualTo(1);
    }
}
