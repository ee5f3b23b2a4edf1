package de.stadtteilkapital.itests.round;

import de.stadtteilkapital.platform.testing.Database;

class CrashOnPostgresqlIT extends CrashedRound {
    CrashOnPostgresqlIT() {
        super(Database.POSTGRESQL);
    }
}
