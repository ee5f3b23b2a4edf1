package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.api.NewRoleAssignment;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.identity.Task;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a district needs before money can go its way. */
@OnBothDatabases
class PeopleStepTest {
    private final DirectoryHouse house;

    PeopleStepTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void clear() {
        house.clear();
    }

    /** Advice alone runs no district. */
    @Test
    void aDistrictNeedsMoreThanWhoSupports() {
        house.open(NORTH, "pruefung", Assignment.in(NORTH, Role.AUDITOR));
        house.open(NORTH, "kasse", Assignment.in(NORTH, Role.FINANCE_OFFICER));
        house.open(NORTH, "freigabe", Assignment.in(NORTH, Role.PAYMENT_RELEASER));
        String person = house.open(NORTH, "person");
        String mandate = house.mandates
                .grant(
                        HERE,
                        new NewMandate(
                                NORTH, person, "TASK", "Ratsbeschluss", TODAY, null, null, null, List.of(Task.ADVISE)))
                .id();
        house.register.give(
                HERE,
                person,
                new NewRoleAssignment(Assignment.in(NORTH, Role.COORDINATOR), "Ratsbeschluss", TODAY, null, mandate));

        assertThat(missing()).contains("Koordin");
    }

    @Test
    void aDistrictNeedsPeopleAndTwoOfThemForMoney() {
        assertThat(missing()).contains("Koordin").contains("Zahlungsfreigabe").contains("Revision");
        house.open(NORTH, "koordination", Assignment.in(NORTH, Role.COORDINATOR));
        house.open(NORTH, "pruefung", Assignment.in(NORTH, Role.AUDITOR));
        house.open(
                NORTH,
                "kasse",
                Assignment.in(NORTH, Role.FINANCE_OFFICER),
                Assignment.in(NORTH, Role.PAYMENT_RELEASER));
        assertThat(missing()).contains("jemand anderes");
        String releaser = house.open(NORTH, "freigabe", Assignment.in(NORTH, Role.PAYMENT_RELEASER));
        assertThat(house.people.missing(NORTH)).isEmpty();
        assertThat(house.people.missing("gibtesnicht")).isPresent();
        house.register.close(HERE, releaser, false);
        assertThat(house.people.missing(NORTH)).isPresent();
    }

    private String missing() {
        return house.people.missing(NORTH).orElseThrow().german();
    }
}
