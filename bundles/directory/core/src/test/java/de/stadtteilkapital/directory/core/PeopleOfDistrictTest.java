package de.stadtteilkapital.directory.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import org.junit.jupiter.api.Test;

/** What would belong to nothing without the district; counted by hand. */
@OnBothDatabases
class PeopleOfDistrictTest {
    private final DirectoryHouse house;
    private final PeopleOfDistrict people;

    PeopleOfDistrictTest(Database kind) {
        house = new DirectoryHouse(kind);
        house.clear();
        people = new PeopleOfDistrict(house.database.store());
    }

    @Test
    void rolesAreAmongItButForWhoAdministersIt() {
        house.open(DirectoryHouse.NORTH, "verwaltung", Assignment.in(DirectoryHouse.NORTH, Role.ADMIN));
        assertThat(people.ofDistrict(DirectoryHouse.NORTH))
                .containsExactly(new Text("1 Organisationen", "1 organisations"));
        house.open(DirectoryHouse.NORTH, "revision", Assignment.in(DirectoryHouse.NORTH, Role.AUDITOR));
        house.organisations.enter(DirectoryHouse.HERE, DirectoryHouse.organisation("sportverein"));
        assertThat(people.ofDistrict(DirectoryHouse.NORTH))
                .containsExactlyInAnyOrder(
                        new Text("1 Rollen von Personen", "1 roles of people"),
                        new Text("2 Organisationen", "2 organisations"));
        assertThat(people.ofDistrict("nowhere")).isEmpty();
    }
}
