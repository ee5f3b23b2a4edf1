package de.stadtteilkapital.itests.exchange;

import de.stadtteilkapital.platform.testing.Database;

class AbsentOnDerbyIT extends Absent {
    AbsentOnDerbyIT() {
        super(Database.DERBY);
    }
}
