package de.stadtteilkapital.itests.round;

import de.stadtteilkapital.platform.testing.Database;

class CrashOnDerbyIT extends CrashedRound {
    CrashOnDerbyIT() {
        super(Database.DERBY);
    }
}
