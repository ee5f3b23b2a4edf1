package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.applications.core.PurgeHouse.FIRST;
import static de.stadtteilkapital.applications.core.PurgeHouse.HOME;
import static de.stadtteilkapital.applications.core.PurgeHouse.SECOND;
import static de.stadtteilkapital.applications.core.PurgeHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeAct;
import de.stadtteilkapital.applications.api.PurgeItem;
import de.stadtteilkapital.applications.api.PurgeKind;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Constraint;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two persons, after the retention: what goes, what stays, and who is refused. Ideas are kept 6 months, advice a year. */
@OnBothDatabases
class PurgeTest {
    private static final LocalDate IDEA_ENDS = LocalDate.of(2027, 5, 22);
    private static final LocalDate CASE_ENDS = LocalDate.of(2027, 11, 22);

    private final PurgeHouse house;

    PurgeTest(Database kind) {
        house = new PurgeHouse(kind);
    }

    private AdviceCase read(String id) {
        return house.advice.adviceCase(FIRST, id);
    }

    @Test
    void theEndOfTheRetentionIsTold() {
        assertThat(read(house.idea()).retainUntil()).isEqualTo(IDEA_ENDS);
        String id = house.closedCase();
        assertThat(read(id).retainUntil()).isEqualTo(CASE_ENDS);
    }

    @Test
    void whatIsDoneWithItMovesTheEnd() {
        String id = house.idea();
        house.clock.set(LocalDate.of(2027, 1, 31));
        house.advice.advise(FIRST, id, new NewAdviceSession(LocalDate.of(2027, 1, 30), "Gespräch", null, null));
        assertThat(read(id).retainUntil()).isEqualTo(LocalDate.of(2027, 7, 31));
    }

    @Test
    void onTheLastDayItIsKeptAndOnTheNextItMayGo() {
        String id = house.idea();
        house.clock.set(IDEA_ENDS);
        Refusal early = refused(() -> house.propose(PurgeKind.IDEA, id));
        assertThat(early.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(early.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.pointer()).isEqualTo("/ids/0");
            assertThat(objection.rule()).isEqualTo("applications.retention");
            assertThat(objection.source()).contains("DSGVO");
        });
        assertThat(refused(() -> house.proposeUntil(PurgeKind.IDEA, IDEA_ENDS)).kind())
                .isEqualTo(Refusal.Kind.RULE);
        house.clock.set(IDEA_ENDS.plusDays(1));
        assertThat(house.propose(PurgeKind.IDEA, id).items()).containsExactly(new PurgeItem(id, IDEA_ENDS));
        assertThat(house.proposeUntil(PurgeKind.IDEA, IDEA_ENDS).items()).containsExactly(new PurgeItem(id, IDEA_ENDS));
        assertThat(refused(() -> house.proposeUntil(PurgeKind.IDEA, IDEA_ENDS.minusDays(1)))
                        .kind())
                .as("nothing ended by then")
                .isEqualTo(Refusal.Kind.RULE);
    }

    /** As a draft that names it leaves it. */
    @Test
    void whatBecameAnApplicationStaysWithItsFile() throws SQLException {
        String id = house.idea();
        house.room
                .database()
                .falsified("update applications_advice_case set state = 'CONVERTED', application = 'a' where id = '"
                        + id + "'");
        house.clock.set(LocalDate.of(2099, 1, 1));
        assertThat(read(id).retainUntil()).isNull();
        assertThat(refused(() -> house.propose(PurgeKind.IDEA, id)).kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(refused(() -> house.proposeUntil(PurgeKind.IDEA, LocalDate.of(2098, 12, 31)))
                        .kind())
                .isEqualTo(Refusal.Kind.RULE);
    }

    @Test
    void whatIsOfAnotherKindOrNowhereIsNotThere() {
        String idea = house.idea();
        house.clock.set(CASE_ENDS.plusDays(1));
        Refusal refusal = refused(() -> house.propose(PurgeKind.ADVICE_CASE, "nowhere", idea));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.objections()).extracting(o -> o.pointer()).containsExactly("/ids/0", "/ids/1");
    }

    @Test
    void nobodyConfirmsWhatTheyProposedWhateverTheCaseOfTheirName() throws SQLException {
        String id = house.idea();
        house.clock.set(IDEA_ENDS.plusDays(1));
        Purge purge = house.propose(PurgeKind.IDEA, id);
        for (String account : List.of("koordination", "KOORDINATION")) {
            assertThat(refused(() -> house.purges.confirm(House.caller(account, Role.COORDINATOR, HOME), purge.id()))
                            .kind())
                    .isEqualTo(Refusal.Kind.FORBIDDEN);
        }
        assertThat(house.purges.possible(FIRST, purge.id()))
                .extracting(Possible::act)
                .containsExactly(PurgeAct.WITHDRAW);
        assertThat(house.purges.possible(SECOND, purge.id()))
                .extracting(Possible::act)
                .containsExactly(PurgeAct.CONFIRM, PurgeAct.WITHDRAW);
        assertThat(house.room
                        .database()
                        .refusing("update applications_purge set state = 'CONFIRMED',"
                                + " decided_by = 'Koordination', decided_at = '-' where id = '" + purge.id() + "'"))
                .as("the database asks too")
                .isEqualTo(Constraint.CHECK);
        assertThat(read(id)).isNotNull();
    }
}
