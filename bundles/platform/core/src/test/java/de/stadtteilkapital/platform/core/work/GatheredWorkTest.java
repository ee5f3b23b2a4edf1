package de.stadtteilkapital.platform.core.work;

import static de.stadtteilkapital.platform.core.work.GivenWork.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.api.work.Worklist;
import de.stadtteilkapital.platform.api.work.Worklist.Kind;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatheredWorkTest {
    private static final Caller COORDINATOR =
            new Caller("c", "C", List.of(Assignment.in("nord", Role.COORDINATOR)), Set.of());

    private final Transactions transactions = NoDatabase.transactions();

    private static Work work(String kind, Waiting... waiting) {
        return new GivenWork(kind, () -> List.of(waiting));
    }

    private static Work many(String kind, int number) {
        return new GivenWork(
                kind,
                () -> IntStream.range(0, number)
                        .mapToObj(i -> waiting(String.valueOf(i), i, null))
                        .toList());
    }

    private Worklist.Gathered of(Caller me, Work... kinds) {
        return new GatheredWork(Whiteboard.fixed(kinds), transactions).of(me);
    }

    private static List<String> titles(Worklist.Gathered gathered) {
        return gathered.items().stream().map(task -> task.waiting().title()).toList();
    }

    @Test
    void whatIsDueComesFirstAcrossKindsAndThenWhatWaitsLongest() {
        Worklist.Gathered gathered = of(
                COORDINATOR,
                work("a.one", waiting("later", 9, "2026-05-02"), waiting("whenever", 2, null)),
                work("b.two", waiting("first", 8, "2026-05-01"), waiting("waits longest", 1, null)));
        assertThat(titles(gathered)).containsExactly("first", "later", "waits longest", "whenever");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "50, 50, 50", "51, 50+, 50"})
    void ofEachKindFiftyAreToldAndMoreIsSaidToBeMore(int waiting, String count, int told) {
        Worklist.Gathered gathered = of(COORDINATOR, many("a.one", waiting));
        assertThat(gathered.kinds()).containsExactly(new Kind("a.one", Text.same("label of a.one"), count));
        assertThat(gathered.items()).hasSize(told);
    }

    @Test
    void aKindOfWhichNothingWaitsIsNotNamed() {
        assertThat(of(COORDINATOR, work("a.one")).kinds()).isEmpty();
    }

    @Test
    void whoHasNotTheRightIsNotAskedFor() {
        Work trap = new GivenWork("a.one", () -> {
            throw new AssertionError("read");
        });
        Caller office = new Caller("o", "O", List.of(Assignment.office("nord", "planning")), Set.of());
        assertThat(of(office, trap)).isEqualTo(new Worklist.Gathered(List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"a:read, 1", "b:read, 0"})
    void aProgramHearsOfTheRoomsThatItWasGiven(String scope, int told) {
        Caller client = new Caller("client", "", COORDINATOR.roles(), Set.of(), Set.of("worklist:read", scope));
        assertThat(of(client, work("a.one", waiting("it", 1, null))).items()).hasSize(told);
    }

    @Test
    void aKindThatFailsIsMissingAndTakesNothingElseAway() {
        Supplier<List<Waiting>> failing = () -> transactions.reading(() -> {
            throw new IllegalStateException("broken");
        });
        Worklist.Gathered gathered =
                of(COORDINATOR, new GivenWork("a.one", failing), work("b.two", waiting("there", 1, null)));
        assertThat(titles(gathered)).containsExactly("there");
        assertThat(gathered.missing()).containsExactly(Text.same("label of a.one"));
    }

    @Test
    void ofTwoBuildsThatBringOneKindOneIsAsked() {
        Worklist.Gathered gathered =
                of(COORDINATOR, work("a.one", waiting("it", 1, null)), work("a.one", waiting("it", 2, null)));
        assertThat(titles(gathered)).containsExactly("it");
    }
}
