package de.stadtteilkapital.itests.races;

import de.stadtteilkapital.platform.testing.Database;

class RacesOnPostgresqlIT extends Races {
    RacesOnPostgresqlIT() {
        super(Database.POSTGRESQL);
    }
}
