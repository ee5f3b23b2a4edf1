package de.stadtteilkapital.itests.input;

import de.stadtteilkapital.platform.testing.Database;

class InjectionOnDerbyIT extends Injection {
    InjectionOnDerbyIT() {
        super(Database.DERBY);
    }
}
