package de.stadtteilkapital.platform.api.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.events.Audience;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightTest {
    private static final Right READ =
            () -> Holders.in(Role.AUDITOR, Role.FINANCE_OFFICER).andOf(Role.SPONSOR);

    private static final Caller AUDITOR = caller(Assignment.in("north", Role.AUDITOR));
    private static final Caller SPONSOR = caller(Assignment.sponsor("north", List.of("s1")));

    @Test
    void itHoldsInTheDistrictOfTheRole() {
        assertThat(READ.isHeld(AUDITOR, "north")).isTrue();
        assertThat(READ.isHeld(AUDITOR, "south")).isFalse();
        assertThat(READ.districts(AUDITOR)).containsExactly("north");
    }

    @Test
    void ofWhatIsTheirsNobodyHasItInTheWholeDistrict() {
        assertThat(READ.isHeld(SPONSOR, "north")).isFalse();
        assertThat(READ.districts(SPONSOR)).isEmpty();
    }

    @Test
    void nobodyHasItWithoutOneOfItsRoles() {
        assertThat(READ.isHeld(caller(Assignment.in("north", Role.COORDINATOR)), "north"))
                .isFalse();
        assertThat(READ.isHeld(Caller.PUBLIC, "north")).isFalse();
    }

    @Test
    void bothKindsOfHoldersMayAsk() {
        assertThat(READ.roles()).containsExactly(Role.FINANCE_OFFICER, Role.AUDITOR, Role.SPONSOR);
    }

    @Test
    void whoHasItInTheDistrictIsToldWhatHappensThere() {
        assertThat(Audience.holders(READ, "north"))
                .isEqualTo(Set.of(Audience.role(Role.FINANCE_OFFICER, "north"), Audience.role(Role.AUDITOR, "north")));
    }

    @Test
    void ofALimitedRoleItIsHeldWhereItNeedsATaskOfIts() {
        Right advise = () -> Holders.in(Role.COORDINATOR).forTasks(Task.ADVISE);
        Right check = () -> Holders.in(Role.COORDINATOR);
        Caller adviser = caller(Assignment.in("north", Role.COORDINATOR).limitedTo(Set.of(Task.ADVISE)));

        assertThat(advise.districts(adviser)).containsExactly("north");
        assertThat(advise.isHeldAnywhere(adviser)).isTrue();
        assertThat(advise.isLimitedAway(adviser, "north")).isFalse();
        assertThat(check.districts(adviser)).isEmpty();
        assertThat(check.isHeldAnywhere(adviser)).isFalse();
        assertThat(check.isLimitedAway(adviser, "north")).isTrue();
        assertThat(check.isLimitedAway(adviser, "south")).isFalse();
        assertThat(check.isLimitedAway(AUDITOR, "north")).isFalse();
    }

    /** What is not known of a mandate's tasks leaves nothing. */
    @Test
    void aLimitToNothingLeavesNothing() {
        Right advise = () -> Holders.in(Role.COORDINATOR).forTasks(Task.values());
        Caller nothing = caller(Assignment.in("north", Role.COORDINATOR).limitedTo(Set.of()));

        assertThat(advise.isHeldAnywhere(nothing)).isFalse();
        assertThat(Audience.of(nothing)).isEmpty();
    }

    /** Who asks for a role asks for all that it gives. */
    @Test
    void aLimitedRoleIsNoneForWhoAsksForTheRole() {
        Caller adviser = caller(Assignment.in("north", Role.COORDINATOR).limitedTo(Set.of(Task.ADVISE)));

        assertThat(adviser.has(Role.COORDINATOR)).isFalse();
        assertThat(adviser.hasAny(Set.of(Role.values()))).isFalse();
        assertThat(adviser.hasIn("north", Role.values())).isFalse();
        assertThat(adviser.districts(Role.COORDINATOR)).isEmpty();
        assertThat(caller(Assignment.office("north", "jobcenter").limitedTo(Set.of(Task.ADVISE)))
                        .offices())
                .isEmpty();
    }

    @Test
    void ofALimitedRoleOnlyWhatItsTaskNeedsIsTold() {
        Right advise = () -> Holders.in(Role.COORDINATOR, Role.ADMIN).forTasks(Task.ADVISE);
        Right check = () -> Holders.in(Role.COORDINATOR);
        Set<Audience> told = Audience.of(
                caller(Assignment.in("north", Role.COORDINATOR).limitedTo(Set.of(Task.ADVISE, Task.READ_CASES))));

        assertThat(Audience.holders(advise, "north")).hasSize(3).containsAnyElementsOf(told);
        assertThat(Audience.holders(advise, "south")).doesNotContainAnyElementsOf(told);
        assertThat(Audience.holders(check, "north")).doesNotContainAnyElementsOf(told);
        assertThat(told).doesNotContain(Audience.role(Role.COORDINATOR, "north"));
    }

    private static Caller caller(Assignment role) {
        return new Caller("a", "A", List.of(role), Set.of());
    }
}
