package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before a body goes all roles of its members are counted that let in some day. */
@OnBothDatabases
class StandingRolesTest {
    private static final Assignment SEAT = new Assignment(Role.BODY_MEMBER, NORTH, null, "komitee", List.of());

    private final DirectoryHouse house;

    StandingRolesTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void clear() {
        house.clear();
    }

    /** The first is to come, the second has an end, the third rests on a mandate that is to come, the last one's account is closed. */
    @Test
    void aBodysStandingRolesAreAllThatMayHoldTodayOrLater() {
        LocalDate today = house.clock.today();
        InDistrict body = new InDistrict(NORTH, "komitee");
        assertThat(house.directory.standingRolesOf(body)).isZero();
        String coming = seat("kommend", today.plusDays(9), null);
        assertThat(house.directory.standingRolesOf(body)).isEqualTo(1);
        seat("befristet", today, today.plusDays(1));
        String deputy = house.open(NORTH, "vertretung");
        LocalDate later = today.plusDays(3);
        String mandate = house.mandates
                .grant(HERE, new NewMandate(NORTH, deputy, "TASK", "Ratsbeschluss", later, null, null, null, List.of()))
                .id();
        house.register.give(HERE, deputy, new NewRoleAssignment(SEAT, "Ratsbeschluss", today, null, mandate));
        house.register.close(HERE, seat("geschlossen", today, null), false);
        assertThat(house.directory.standingRolesOf(body)).isEqualTo(4);

        house.clock.set(today.plusDays(2));
        assertThat(house.directory.bodyMembers(NORTH)).isEmpty();
        assertThat(house.directory.standingRolesOf(body)).isEqualTo(3);
        house.register.take(
                HERE,
                coming,
                house.register.account(HERE, coming).roles().get(0).id());
        assertThat(house.directory.standingRolesOf(body)).isEqualTo(2);
        assertThat(house.directory.standingRolesOf(new InDistrict(SOUTH, "komitee")))
                .isZero();
        assertThat(house.directory.standingRolesOf(new InDistrict(NORTH, "beirat")))
                .isZero();
    }

    private String seat(String login, LocalDate from, LocalDate to) {
        String id = house.open(NORTH, login);
        house.register.give(HERE, id, new NewRoleAssignment(SEAT, "Ratsbeschluss", from, to));
        return id;
    }
}
