package de.stadtteilkapital.platform.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Holders;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.setup.SetUp;
import de.stadtteilkapital.platform.api.setup.SetUpStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GatheredSetUpTest {
    /** Misses what it is told to; fails where that is "broken". */
    private record Step(String key, int place, Role by, String misses) implements SetUpStep {
        @Override
        public boolean comesFirst() {
            return key.endsWith(".first");
        }

        @Override
        public Text label() {
            return Text.same("label of " + key);
        }

        @Override
        public Right right() {
            return () -> Holders.in(by);
        }

        @Override
        public Optional<Text> missing(String district) {
            if ("broken".equals(misses)) {
                throw new IllegalStateException("broken");
            }
            if ("unfit".equals(misses)) {
                throw new NoSuchMethodError("of another build");
            }
            return Optional.ofNullable(misses).map(Text::same);
        }
    }

    private static final SetUpStep DONE = new Step("a.done", 20, Role.ADMIN, null);
    private static final SetUpStep OPEN = new Step("b.open", 10, Role.FINANCE_OFFICER, "a tranche");
    private static final SetUpStep BROKEN = new Step("c.broken", 5, Role.ADMIN, "broken");

    private static Caller holding(Role role) {
        return new Caller("c", "C", List.of(Assignment.in("nord", role)), Set.of());
    }

    private static SetUp.SetUpProgress of(Caller me, String district) {
        return new GatheredSetUp(Whiteboard.fixed(DONE, OPEN, BROKEN), NoDatabase.transactions()).of(me, district);
    }

    @Test
    void stepsStandInTheirOrderWithWhatIsMissingAndWhoDoesIt() {
        SetUp.SetUpProgress state = of(holding(Role.ADMIN), "nord");
        assertThat(state.steps()).extracting(SetUp.SetUpItem::key).containsExactly("b.open", "a.done");
        assertThat(state.steps().get(1).missing()).isNull();
        assertThat(state.steps().get(0)).satisfies(step -> {
            assertThat(step.missing()).isEqualTo(Text.same("a tranche"));
            assertThat(step.who()).extracting(SetUp.SetUpRole::role).containsExactly("financeOfficer");
            assertThat(step.mine()).isFalse();
        });
    }

    @Test
    void asLongAsWhatComesFirstIsMissingNothingElseIsOffered() {
        SetUpStep first = new Step("a.first", 1, Role.ADMIN, "the district");
        SetUpStep next = new Step("b.next", 2, Role.ADMIN, "an area");
        Caller admin = holding(Role.ADMIN);
        assertThat(new GatheredSetUp(Whiteboard.fixed(first, next), NoDatabase.transactions())
                        .of(admin, "nord")
                        .steps())
                .extracting(SetUp.SetUpItem::key, SetUp.SetUpItem::mine)
                .containsExactly(tuple("a.first", true), tuple("b.next", false));
        assertThat(new GatheredSetUp(Whiteboard.fixed(next), NoDatabase.transactions())
                        .of(admin, "nord")
                        .steps())
                .extracting(SetUp.SetUpItem::mine)
                .containsExactly(true);
    }

    @Test
    void whatCanNotBeAskedIsNamedAndTakesNothingElseAway() {
        assertThat(of(holding(Role.ADMIN), "nord").away()).containsExactly(Text.same("label of c.broken"));
    }

    @Test
    void whatDoesNotFitIsNamedTooAndTakesNothingElseAway() {
        SetUp.SetUpProgress state = new GatheredSetUp(
                        Whiteboard.fixed(DONE, new Step("c.unfit", 5, Role.ADMIN, "unfit")), NoDatabase.transactions())
                .of(holding(Role.ADMIN), "nord");
        assertThat(state.away()).containsExactly(Text.same("label of c.unfit"));
        assertThat(state.steps()).extracting(SetUp.SetUpItem::key).containsExactly("a.done");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMIN", "COORDINATOR", "AUDITOR", "FINANCE_OFFICER"})
    void othersAreToldNothing(Role role) {
        assertThatThrownBy(() -> of(holding(role), "nord"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void neitherIsWhoFollowsAnotherDistrict() {
        assertThatThrownBy(() -> of(holding(Role.ADMIN), "sued")).isInstanceOf(Refusal.class);
    }
}
