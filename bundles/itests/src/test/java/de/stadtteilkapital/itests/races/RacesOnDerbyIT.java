package de.stadtteilkapital.itests.races;

import de.stadtteilkapital.platform.testing.Database;

class RacesOnDerbyIT extends Races {
    RacesOnDerbyIT() {
        super(Database.DERBY);
    }
}
