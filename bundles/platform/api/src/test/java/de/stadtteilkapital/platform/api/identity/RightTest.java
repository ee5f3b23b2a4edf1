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

    private static Caller caller(Assignment role) {
        return new Caller("a", "A", List.of(role), Set.of());
    }
}
