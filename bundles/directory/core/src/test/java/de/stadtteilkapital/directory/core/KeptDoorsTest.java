package de.stadtteilkapital.directory.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import org.junit.jupiter.api.Test;

/** What the office's keeping of organisations, mandates and absences lets whom do, as {@code kept-doors.txt} has it. */
@OnBothDatabases
class KeptDoorsTest {
    private final DirectoryHouse house;
    private final Cast cast;

    KeptDoorsTest(Database kind) {
        house = new DirectoryHouse(kind);
        cast = new Cast(house);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        Doors doors = new Doors(house.database.transactions(), house.events::clear);
        cast.open();
        Cast.people().forEach(doors::person);
        OrganisationDoors.add(doors, house, cast);
        MandateDoors.add(doors, house);
        assertThat(doors.faults(DoorTable.beside(KeptDoorsTest.class, "kept-doors.txt")))
                .isEmpty();
    }
}
