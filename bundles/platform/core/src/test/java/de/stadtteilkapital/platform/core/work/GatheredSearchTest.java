package de.stadtteilkapital.platform.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.work.Found;
import de.stadtteilkapital.platform.api.work.Search;
import de.stadtteilkapital.platform.api.work.SearchSource;
import de.stadtteilkapital.platform.api.work.Sought;
import de.stadtteilkapital.platform.api.work.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatheredSearchTest {
    private static final Caller COORDINATOR =
            new Caller("c", "C", List.of(Assignment.in("nord", Role.COORDINATOR)), Set.of());

    /** Finds so many things of whatever is sought; none where the number is below zero, and fails. */
    private record Source(String kind, int number) implements SearchSource {
        @Override
        public Text label() {
            return Text.same("label of " + kind);
        }

        @Override
        public Right right() {
            return () -> Holders.in(Role.COORDINATOR);
        }

        @Override
        public List<Found> find(Caller me, Sought sought, int most) {
            if (number < 0) {
                throw new IllegalStateException("broken");
            }
            return IntStream.range(0, number)
                    .limit(most)
                    .mapToObj(i -> new Found(new Subject(kind, String.valueOf(i)), null, sought.words(), null))
                    .toList();
        }
    }

    private static Search.Findings of(Caller me, SearchSource... sources) {
        return new GatheredSearch(Whiteboard.fixed(sources), NoDatabase.transactions()).of(me, new Sought("it"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "10, 10, false", "11, 10, true"})
    void ofEachKindTenAreToldAndThatThereAreMore(int there, int told, boolean more) {
        assertThat(of(COORDINATOR, new Source("a.one", there)).groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.items()).hasSize(told);
                    assertThat(group.more()).isEqualTo(more);
                });
    }

    @Test
    void aKindOfWhichNothingWasFoundIsNotNamed() {
        assertThat(of(COORDINATOR, new Source("a.one", 0)).groups()).isEmpty();
    }

    @Test
    void aKindThatFailsIsMissingAndTakesNothingElseAway() {
        Search.Findings found = of(COORDINATOR, new Source("a.one", -1), new Source("b.two", 1));
        assertThat(found.groups()).extracting(Search.Group::kind).containsExactly("b.two");
        assertThat(found.missing()).containsExactly(Text.same("label of a.one"));
    }

    @Test
    void whoHasNotTheRightFindsNothing() {
        assertThat(of(Caller.PUBLIC, new Source("a.one", 3)).groups()).isEmpty();
    }
}
