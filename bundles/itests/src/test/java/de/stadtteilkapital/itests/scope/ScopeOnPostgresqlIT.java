package de.stadtteilkapital.itests.scope;

import de.stadtteilkapital.platform.testing.Database;

class ScopeOnPostgresqlIT extends Scope {
    ScopeOnPostgresqlIT() {
        super(Database.POSTGRESQL);
    }
}
