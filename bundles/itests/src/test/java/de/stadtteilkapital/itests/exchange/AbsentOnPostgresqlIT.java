package de.stadtteilkapital.itests.exchange;

import de.stadtteilkapital.platform.testing.Database;

class AbsentOnPostgresqlIT extends Absent {
    AbsentOnPostgresqlIT() {
        super(Database.POSTGRESQL);
    }
}
