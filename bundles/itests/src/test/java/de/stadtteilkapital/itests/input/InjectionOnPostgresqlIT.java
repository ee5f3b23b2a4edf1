package de.stadtteilkapital.itests.input;

import de.stadtteilkapital.platform.testing.Database;

class InjectionOnPostgresqlIT extends Injection {
    InjectionOnPostgresqlIT() {
        super(Database.POSTGRESQL);
    }
}
