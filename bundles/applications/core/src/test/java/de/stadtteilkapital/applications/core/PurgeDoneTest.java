package de.stadtteilkapital.applications.core;

import static de.stadtteilkapital.applications.core.PurgeHouse.FIRST;
import static de.stadtteilkapital.applications.core.PurgeHouse.HOME;
import static de.stadtteilkapital.applications.core.PurgeHouse.SECOND;
import static de.stadtteilkapital.applications.core.PurgeHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.applications.api.Purge;
import de.stadtteilkapital.applications.api.PurgeItem;
import de.stadtteilkapital.applications.api.PurgeKind;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a confirmed purge takes away, what stays of it, and what keeps it from being done. */
@OnBothDatabases
class PurgeDoneTest {
    private static final LocalDate IDEA_ENDS = LocalDate.of(2027, 5, 22);
    private static final LocalDate CASE_ENDS = LocalDate.of(2027, 11, 22);

    private final PurgeHouse house;

    PurgeDoneTest(Database kind) {
        house = new PurgeHouse(kind);
    }

    private AdviceCase read(String id) {
        return house.advice.adviceCase(FIRST, id);
    }

    @Test
    void aConfirmedPurgeTakesAllThatTellsOfThePersonAndLeavesATombstone() {
        String closed = house.closedCase();
        String other = house.idea();
        house.clock.set(CASE_ENDS.plusDays(1));
        Purge purge = house.propose(PurgeKind.ADVICE_CASE, closed);
        assertThat(house.room.audit()).isEmpty();
        Purge confirmed = house.purges.confirm(SECOND, purge.id());
        assertThat(confirmed.state()).isEqualTo(Purge.State.CONFIRMED);
        assertThat(house.rows("applications_advice_case where id = '" + closed + "'"))
                .isZero();
        assertThat(house.rows("applications_advice_session")).isZero();
        assertThat(house.rows("platform_event_particulars"))
                .as("the other idea's")
                .isEqualTo(1);
        assertThat(house.rows("platform_witness where row_key = '" + closed + "' and salt <> '' and digest <> '-'"))
                .as("what could still be guessed by")
                .isZero();
        assertThat(house.filesOf).containsExactly("advice-cases/" + closed);
        assertThat(read(other)).isNotNull();
        assertThat(house.purges.purge(FIRST, purge.id()).items()).containsExactly(new PurgeItem(closed, CASE_ENDS));
        assertThat(house.rows("platform_event where type = 'applications.purged' and body like '%" + closed
                        + "%' and body not like '%Erika%'"))
                .isEqualTo(1);
        assertThat(house.room.audit()).as("chain and audit accept it").isEmpty();
    }

    @Test
    void whatWasPurgedIsGoneForThoseWhoMightSeeItAndNeverWasForOthers() {
        String id = house.idea();
        house.clock.set(IDEA_ENDS.plusDays(1));
        house.purges.confirm(SECOND, house.propose(PurgeKind.IDEA, id).id());
        Refusal gone = refused(() -> read(id));
        assertThat(gone.kind()).isEqualTo(Refusal.Kind.GONE);
        assertThat(gone.detail().german()).contains("23.05.2027");
        assertThat(refused(() -> house.advice.adviceSessions(FIRST, id, PageRequest.of(Map.of())))
                        .kind())
                .isEqualTo(Refusal.Kind.GONE);
        assertThat(refused(() -> house.advice.adviceCase(House.caller("x", Role.COORDINATOR, "elsewhere"), id))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whatWasWorkedWithSinceTheProposalIsNotPurged() {
        String first = house.idea();
        String second = house.idea();
        house.clock.set(IDEA_ENDS.plusDays(1));
        Purge purge = house.propose(PurgeKind.IDEA, first, second);
        house.advice.advise(FIRST, second, new NewAdviceSession(house.clock.today(), "Rückruf", null, null));
        assertThat(refused(() -> house.purges.confirm(SECOND, purge.id())).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(house.purges.purge(FIRST, purge.id()).state()).isEqualTo(Purge.State.PROPOSED);
        assertThat(read(first)).as("all or nothing").isNotNull();
        assertThat(house.rows("platform_purge")).isZero();
    }

    @Test
    void aProposalThatWasWithdrawnPurgesNothing() {
        String id = house.idea();
        house.clock.set(IDEA_ENDS.plusDays(1));
        Purge purge = house.propose(PurgeKind.IDEA, id);
        assertThat(house.purges.withdraw(FIRST, purge.id()).decidedBy()).isEqualTo("koordination");
        assertThat(refused(() -> house.purges.confirm(SECOND, purge.id())).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(read(id)).isNotNull();
        assertThat(house.room.audit()).isEmpty();
    }

    /** One of them purges; the other finds out. */
    @Test
    void ofTwoWhoConfirmAtOnceOnePurges() throws Exception {
        String id = house.idea();
        house.clock.set(IDEA_ENDS.plusDays(1));
        Purge purge = house.propose(PurgeKind.IDEA, id);
        Purge again = house.propose(PurgeKind.IDEA, id);
        List<Callable<Purge>> acts = List.of(
                () -> house.purges.confirm(SECOND, purge.id()),
                () -> house.purges.confirm(House.caller("admin", Role.ADMIN, HOME), purge.id()),
                () -> house.purges.confirm(SECOND, again.id()));
        List<Refusal.Kind> refusals = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            CyclicBarrier together = new CyclicBarrier(acts.size());
            List<Future<Refusal>> answers = new ArrayList<>();
            for (Callable<Purge> act : acts) {
                answers.add(people.submit(() -> {
                    together.await();
                    return refused(act);
                }));
            }
            for (Future<Refusal> answer : answers) {
                if (answer.get() != null) {
                    refusals.add(answer.get().kind());
                }
            }
        } finally {
            people.shutdown();
        }
        assertThat(refusals).containsExactly(Refusal.Kind.CONFLICT, Refusal.Kind.CONFLICT);
        assertThat(house.rows("platform_event where type = 'applications.purged'"))
                .isEqualTo(1);
        assertThat(house.room.audit()).isEmpty();
    }
}
